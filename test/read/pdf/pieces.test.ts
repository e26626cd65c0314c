import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/read/pdf/model.js';
import { wordsTogether } from '../../../src/read/pdf/pieces.js';
import { run } from './runs.js';

const texts = (...runs: Run[]): string[] => wordsTogether(runs).map(({ text }) => text);

describe('wordsTogether', () => {
  it('makes a word of letters drawn one by one', () => expect(texts(run('w', 0, 9), run('a', 5, 9), run('rd', 10, 9))).toEqual(['ward']));
  it('makes a line of words with drawn spaces', () => expect(texts(run('Open', 0, 9, { trail: true }), run('wards', 23, 9))).toEqual(['Open wards']));
  it('leaves words apart without one', () => expect(texts(run('Open', 0, 9), run('wards', 23, 9))).toEqual(['Open', 'wards']));
  it('leaves what stands at a tab stop apart', () => expect(texts(run('Open', 0, 9, { trail: true }), run('wards', 40, 9))).toEqual(['Open', 'wards']));
  it('leaves a raised number apart', () => expect(texts(run('ward', 0, 9), run('3', 20, 12, { size: 6 }))).toEqual(['ward', '3']));
  it('leaves a label apart from its text', () => expect(texts(run('1.', 0, 9, { trail: true }), run('Open', 13, 9))).toEqual(['1.', 'Open']));
  it('leaves two marks apart', () => expect(texts(run('Open', 0, 9, { mark: 1 }), run('ed', 20, 9, { mark: 2 }))).toEqual(['Open', 'ed']));
  it('leaves bold letters apart', () => expect(texts(run('Open', 0, 9, { bold: true }), run('ed', 20, 9))).toEqual(['Open', 'ed']));
  it('keeps where it begins and how far it reaches', () =>
    expect(wordsTogether([run('Op', 3, 9), run('en', 13, 9, { trail: true })])).toMatchObject([{ x: 3, width: 20, trail: true }]));
});
