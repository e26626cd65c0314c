import { describe, expect, it } from 'vitest';
import { withDots } from '../../../src/read/pdf/dots.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

const texts = (...runs: readonly Run[]): string =>
  withDots(runs)
    .map(({ text }) => text)
    .join(' ');
const other = { family: 'ABCDEF+CourierNewPSMT' };

describe('an "o" that Word draws for a bullet', () => {
  it('opens a line in a font of its own', () => expect(texts(run('o', 0, 100, other), run('open wards', 20, 100))).toBe('◦ open wards'));
  it('opens one below another line', () => expect(texts(run('We ask to:', 0, 112), run('o', 9, 100, other), run('open', 25, 100))).toBe('We ask to: ◦ open'));
  it('opens one in the second column', () => expect(texts(run('wards', 300, 100), run('o', 9, 100, other), run('open', 25, 100))).toBe('wards ◦ open'));
});

describe('an "o" that is a word or a letter', () => {
  it('in the font of the words beside it', () => expect(texts(run('o', 0, 100), run('Ministério', 15, 100))).toBe('o Ministério'));
  it('in another style of that font', () =>
    expect(texts(run('o', 0, 100, { family: 'ABCDEF+Serif' }), run('Ministério', 15, 100, { family: 'GHIJKL+Serif-Bold' }))).toBe('o Ministério'));
  it('a space before the next word', () => expect(texts(run('o', 0, 100, other), run('Ministério', 8, 100))).toBe('o Ministério'));
  it('inside a line', () => expect(texts(run('ovvero', 0, 100), run('o', 40, 100, other), run('invece', 60, 100))).toBe('ovvero o invece'));
  it('alone', () => expect(texts(run('o', 0, 100, other))).toBe('o'));
});
