import { describe, expect, it } from 'vitest';
import { isLoneLabel, startOf, withoutBullet } from '../../../src/read/pdf/labels.js';

describe('startOf', () => {
  it.each([
    ['• Open a ward', 'bullet'],
    ['– Open a ward', 'bullet'],
    ['□ Open a ward', 'bullet'],
    ['❑ Open a ward', 'bullet'],
    ['☐ Open a ward', 'bullet'],
    ['➔ Open a ward', 'bullet'],
    ['→ 25 in each year', 'plain'],
    ['☑ Open a ward', 'plain'],
    ['▲ Open a ward', 'plain'],
    ['\uf0a8 Open a ward', 'bullet'],
    ['→beds', 'plain'],
    ['❶ Open a ward', 'plain'],
    ['\uf057\uf061\uf072\uf064', 'plain'],
    ['1. Open a ward', 'number'],
    ['(a) Open a ward', 'number'],
    ['2.1 Wards', 'number'],
    ['iv) Open a ward', 'number'],
    ['Recommendation 3: Open a ward', 'word'],
    ['chapter 13 cases are heard', 'plain'],
    ['1914 was a cold year', 'plain'],
    ['Open a ward', 'plain'],
  ])('%s: %s', (text, start) => {
    expect(startOf(text)).toBe(start);
  });
});

it.each([
  ['1.', true],
  ['•', true],
  ['(iv)', true],
  ['Ward', false],
  ['12', false],
])('isLoneLabel(%s) is %s', (text, lone) => {
  expect(isLoneLabel(text)).toBe(lone);
});

it('takes a bullet off', () => expect(withoutBullet('• Open a ward')).toBe('Open a ward'));

it.each([['S. Marsh, F. Reed, M. Dale'], ['A. B. Marsh and C. Reed'], ['J. van der Berg & K.-H. Reed']])('"%s" begins with an initial, no label', (text) =>
  expect(startOf(text)).toBe('plain'),
);
it.each([['S. Marsh must be drained, F. Reed says'], ['A. Keep a register, B. or a list'], ['C. Boards and Owners']])('"%s" begins with a label', (text) =>
  expect(startOf(text)).toBe('number'),
);
