import { describe, expect, test } from 'vitest';
import { clausesOf, groupsOf } from '../../src/judge/clauses.js';
import { editsOf } from '../../src/judge/edits/index.js';
import { judge } from '../../src/judge/index.js';
import { pairView } from '../../src/judge/pair.js';
import { mended } from '../../src/judge/scans/noise.js';
import { statementOf } from '../../src/judge/statement.js';
import { toldBehind } from '../../src/judge/told.js';
import { weightOf } from '../../src/judge/weight.js';
import { builtIn } from '../../src/language/index.js';
import { words } from '../../src/text/index.js';
import type { Trait } from '../../src/types.js';
import { nonsense, rungs, turn } from '../ladder.js';
import { match, recommendation } from './unit.js';

const OTHERS = nonsense(60, 30);
const fill = (count: number): string => nonsense(count).join(' ');
/** So many words, the first of which are those of `fill`. */
const some = (count: number, of: number): string => [...nonsense(count), ...OTHERS.slice(count, of)].join(' ');
const letters = (count: number, letter = 'g'): string => letter.repeat(count);
const NUMBERS = rungs(0, 20);
const SHARES = rungs(0.05, 0.95, 0.05);

describe('what is told behind a request is narrative', () => {
  const isTold = (told: string, other: string) => toldBehind(`Ports should log ships. The ${told}.`, other, 'en').length > 0;
  test('from so many words on', () => expect(turn(NUMBERS, (n) => isTold(fill(n), 'Ports log.'))).toBe(4));
  test('up to so many of ten words on the other side', () => expect(turn(NUMBERS, (n) => !isTold(fill(9), `Ports log. ${some(n, 20)}.`))).toBe(5));
});

test('clauses say the same in part from so many of ten words on', () => {
  const clauses = (text: string) => clausesOf(text, words(text));
  const groups = (n: number) => groupsOf(clauses(fill(10)), clauses(`${[...nonsense(n), ...OTHERS.slice(0, 30)].join(' ')}; hulva`), 'en');
  expect(turn(NUMBERS.slice(0, 11), (n) => groups(n).length === 2)).toBe(4);
});

test('a sentence of the rationale is read with the text from so many of twenty words on', () => {
  const unit = (n: number) => recommendation('Ports log ships.', { rationale: `${some(n, 20)}.` });
  const read = (n: number) => pairView([unit(n)], [recommendation(`${fill(20)}.`)], { language: 'en', abbreviations: new Map() }).draft.text;
  expect(turn(NUMBERS, (n) => read(n).includes(OTHERS[25] ?? '') || read(n).split('\n').length > 1)).toBe(15);
});

describe('changes with so much between them are one', () => {
  const count = (between: string, size = 1) => {
    const side = (from: number) => [...OTHERS.slice(from, from + size), between, ...OTHERS.slice(from + 10, from + 10 + size)].join(' ');
    const edits = editsOf(`${fill(20)} ${side(0)} ${fill(20)}`, `${fill(20)} ${side(20)} ${fill(20)}`, 'en');
    return edits.filter(({ op }) => op === 'delete').length;
  };
  test('letters of a word', () => expect(turn(rungs(1, 9), (n) => count(letters(n)) === 2)).toBe(4));
  test('small words', () =>
    expect(
      turn(
        rungs(1, 9),
        (n) => count(Array.from({ length: n }, (_, at) => `a${at}`.replace(/\d/, (digit) => 'bcdefghij'[Number(digit)] ?? 'k')).join(' ')) === 2,
      ),
    ).toBe(3));
  test('times as long as the word between them', () => expect(turn(rungs(1, 9), (n) => count('longword', n) === 1)).toBe(3));
});

test('both texts are shown whole up to so many of ten words kept', () => {
  const isWhole = (n: number) =>
    editsOf(`${fill(n)} ${OTHERS.slice(0, 10 - n).join(' ')}`, `${fill(n)} ${OTHERS.slice(20, 30 - n).join(' ')}`, 'en')[0]?.op !== 'equal';
  expect(turn(rungs(0, 9), (n) => !isWhole(n))).toBe(3);
});

describe('what was seen in a picture', () => {
  const language = builtIn.of('en');
  const misread = (seen: string, other: string, sure: number) =>
    language && mended({ seen: `ports log ${seen} ships`, other: `ports log ${other} ships`, language, confidence: () => sure }).misread.length > 0;
  test('has a letter wrong where the program is less sure than that', () => expect(turn(SHARES, (sure) => !misread('baxge', 'barge', sure))).toBe(0.85));
  test('has a speck where it is less sure than that', () => expect(turn(SHARES, (sure) => !misread('ij ', '', sure))).toBe(0.6));
  test('has one letter wrong in so many', () => expect(turn(rungs(1, 9), (n) => misread(`${letters(n - 1)}b`, `${letters(n - 1)}p`, 0.1) === true)).toBe(4));
});

describe('a statement', () => {
  const NAMES = { draft: 'the draft', final: 'the final' };
  const told = (draft: number, traits: readonly Trait[] = []) =>
    statementOf(
      {
        outcome: 'reworded',
        draft: Array.from({ length: draft }, () => recommendation('Log ships.')),
        final: [recommendation('Log.')],
        traits,
        items: [],
        parts: [],
        mixed: false,
      },
      NAMES,
    );
  const quantity = (at: number): Trait => ({ type: 'quantity', from: `${at} boats`, to: 'no boats', reason: '' });
  test('names no more than four units of a side', () => expect(told(9).match(/Log ships/g)).toHaveLength(4));
  test('spells out no more than three traits', () =>
    expect(told(1, [1, 2, 3, 4, 5, 6].map(quantity)).match(/\d boats/g)).toEqual(['1 boats', '2 boats', '3 boats']));
});

describe('the weight of a finding', () => {
  test('an item weighs half', () => expect(weightOf('kept', [], [{ weight: 1 }])).toBe(0.5));
  test('each further trait adds a hundredth of what is left to 1', () => {
    const traits = Array.from({ length: 41 }, (): Trait => ({ type: 'renumbered', reason: '' }));
    expect(weightOf('kept', traits, [{ weight: 1 }])).toBe(0.7);
  });
});

test('what a column says beside a text is no news, whatever words of three letters the text has', () => {
  const columns = (text: string) => [{ head: 'By', text }];
  const isNews = (draft: string, column: string) =>
    judge(match([recommendation(draft)], [recommendation('Ports should light both quays.', { attributes: columns(column) })]), {}).traits.some(
      ({ type }) => type === 'deadline',
    );
  expect([
    isNews('Ports should light both quays by the 5 May 2027.', '5 May 2027'),
    isNews('Ports should light both quays from 5 May 2027.', '5 May 2027'),
  ]).toEqual([false, true]);
});
