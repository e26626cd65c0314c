import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pairView } from '../../../src/judge/pair.js';
import { slotOf } from '../../../src/judge/slot.js';
import { besideTrait } from '../../../src/judge/traits/beside.js';
import { isOneAct } from '../../../src/judge/traits/halts.js';
import { builtIn } from '../../../src/language/index.js';
import { words } from '../../../src/text/index.js';
import type { Match, Paired, Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { match, pair, recommendation } from '../unit.js';

const types = (draft: string, final: string): readonly string[] => judge(pair(draft, final), {}).traits.map(({ type }) => type);
const OTHERS = nonsense(30, 30);
const fill = (count: number): string => nonsense(count).join(' ');
/** So many words, the first of which are those of `fill`. */
const some = (count: number, of: number): string => [...nonsense(count), ...OTHERS.slice(count, of)].join(' ');
const small = (count: number): string => ['of', 'the', 'of', 'the', 'of', 'the', 'of'].slice(0, count).join(' ');
const letters = (count: number): string => 'g'.repeat(count);
const NUMBERS = rungs(0, 20);
type Sides = readonly [draft: string, final: string];

describe('a trait is told from so much on', () => {
  test.each<[string, string, number, (n: number) => Sides]>([
    ['letters of an object', 'softened', 4, (n) => [`Ports should abolish ${letters(n)}.`, `Ports should reform ${letters(n)}.`]],
    ['words around it kept', 'quantity', 12, (n) => [`double ${fill(19)}`, `triple ${some(n, 19)}`]],
    ['words shared by two duties', 'softened', 3, (n) => [`Ports must ${fill(9)} and should answer crews.`, `Ports may ${some(n, 9)}.`]],
    [
      'words of a member that stay',
      'condition',
      5,
      (n) => [`Ports should log ships, keep boats, and ${fill(9)} boats if possible.`, `Ports should log ships, keep boats, and ${some(n - 1, 9)}.`],
    ],
    ['words between a negator and the act', 'negation', 2, (n) => ['Ports should not sell the hall.', `We recommend that ports not ${fill(n)} sell the hall.`]],
  ])('%s: %s', (_, type, at, sides) => expect(turn(NUMBERS, (n) => types(...sides(n)).includes(type))).toBe(at));
});

describe('a trait is told up to so much, and no further', () => {
  test.each<[string, string, number, (n: number) => Sides]>([
    ['words before its object', 'softened', 7, (n) => ['Ports should abolish the tariff.', `Ports should reform ${fill(n)} tariff.`]],
    [
      'small words before company',
      'condition',
      3,
      (n) => [`Ports should, with ${small(n)} consent, sell maps to the old yard.`, `Ports should, without ${small(n)} consent, sell maps to the old yard.`],
    ],
    [
      'words beside the changed one',
      'quantity',
      4,
      (n) => [`Ports should ${fill(n)} double the number of pilots who bring ships home.`, 'Ports should triple the number of pilots who bring ships home.'],
    ],
    [
      'words of a condition that stay',
      'condition',
      5,
      (n) => [`If ${fill(10)}, the board should open the gate.`, `The board should open the gate ${some(n, 10)}.`],
    ],
    [
      'words after when it is due',
      'deadline',
      12,
      (n) => ['Ports should log ships.', `Ports should log ships. This should be in place within 12 months ${fill(n)}.`],
    ],
    [
      'words before those of two duties',
      'softened',
      5,
      (n) => [
        `Ports must ${OTHERS.slice(10, 10 + n).join(' ')} ${fill(3)} tonight tomorrow again and should answer crews.`,
        `Ports may ${OTHERS.slice(0, n).join(' ')} ${fill(3)}.`,
      ],
    ],
    ['words before what is looked into', 'softened', 7, (n) => ['Ports should introduce a levy.', `Ports should assess ${fill(n)} introduction.`]],
    ['small words before an object', 'negation', 3, (n) => ['Ports should collect fees.', `Ports should stop the collection ${small(n)} fees.`]],
    ['words before an amount', 'strengthened', 9, (n) => [`Ports should provide ${fill(n)} £20 million.`, `Ports should provide ${fill(n)} £30 million.`]],
    ['words before what all are', 'softened', 2, (n) => ['Ports should inspect all piers.', `Ports should inspect ${fill(n)} piers.`]],
    [
      'small words before a time of the year',
      'deadline',
      4,
      (n) => [`Ports should light the quay by ${small(n)} Easter.`, `Ports should light the quay by ${small(n)} Christmas.`],
    ],
  ])('%s: %s', (_, type, last, sides) => expect(turn(NUMBERS, (n) => !types(...sides(n)).includes(type))).toBe(last + 1));
});

test('working days against days have a direction from four days on, as a weekend falls into them', () =>
  expect(turn(rungs(28, 36), (n) => types('Ports should reply within 20 working days.', `Ports should reply within ${n} days.`).includes('softened'))).toBe(
    32,
  ));

describe('a downtoner only moved', () => {
  test.each([
    ['where its verb has the same object', 'the new report swiftly', 'the new report gladly', []],
    ['whatever small words stand before it', 'the new report', 'any new report', []],
    ['where the object has four letters', 'the plan', 'the plan', []],
    ['not where the third word is another', 'the new report', 'the new ledger', ['strengthened']],
  ])('%s', (_, one, other, expected) =>
    expect(types(`Ports should consider ${one} and open a farm.`, `Ports should open a farm and consider ${other}.`)).toEqual(expected),
  );
});

describe('an act and the noun it becomes', () => {
  test.each([
    ['share five letters', 'adopt a levy', 'adoption of a levy', ['softened']],
    ['of an act of four letters no noun is known', 'plan a levy', 'planation of a levy', []],
  ])('%s', (_, act, noun, expected) => expect(types(`Ports should ${act}.`, `Ports should assess the ${noun}.`)).toEqual(expected));
});

test('what is counted ends at a word of four letters', () =>
  expect(
    turn(rungs(1, 9), (n) =>
      judge(pair(`Ports should inspect all stone ${letters(n)}.`, 'Ports should inspect stone huts.'), {}).traits.some(({ from }) => from?.endsWith('g')),
    ),
  ).toBe(5));

test('two forms of a verb have a root of three letters', () => {
  const tables = builtIn.tables('es');
  const word = (text: string) => words(text)[0] as ReturnType<typeof words>[number];
  const isOne = (n: number) =>
    tables !== undefined && isOneAct(word(`${'bdfg'.slice(0, n)}ar`), word(`${'bdfg'.slice(0, n)}iendo`), { tables, language: 'es' });
  expect(turn(rungs(1, 4), isOne)).toBe(3);
});

test('a replacement stands for the value alone with one word beside it', () => {
  const view = (n: number) =>
    pairView([recommendation(`Ports log bren ${OTHERS.slice(0, n).join(' ')} ships`)], [recommendation('Ports log zulk ships')], {
      language: 'en',
      abbreviations: new Map(),
    });
  expect(turn(rungs(0, 6), (n) => slotOf({ start: 10, end: 14 }, 'draft', view(n))?.isExact === false)).toBe(2);
});

test('two sentences beside it are one from so many of twelve words on', () => {
  const beside = (text: string) => recommendation('Ports should log ships.', { rationale: text });
  const isOne = (n: number) =>
    besideTrait(match([beside(`${fill(10)} 5 million euros.`)], [beside(`${some(n, 10)} 9 million euros.`)]) as Paired<Recommendation>, 'en').length > 0;
  expect(turn(rungs(0, 10), isOne)).toBe(7);
});

describe('of a pair that is alike in few of its words', () => {
  const traits = (one: Match<Recommendation>) => judge(one, {}).traits.map(({ type }) => type);
  test('a date on one side alone says nothing', () =>
    expect(
      turn(rungs(0.05, 0.95, 0.05), (similarity) =>
        traits(pair('Ports should log ships.', 'Ports should log ships by May 2027.', 'en', { similarity })).includes('deadline'),
      ),
    ).toBe(0.5));
  test('and a group that is open has no direction', () => {
    const group = (confidence: number) =>
      match(
        [recommendation('Ports must log ships.'), recommendation('Ports must log crews.')],
        [recommendation('Ports should log ships. Ports should log crews.')],
        { confidence },
      );
    expect(turn(rungs(0.05, 0.95, 0.05), (confidence) => traits(group(confidence)).includes('softened'))).toBe(0.75);
  });
});
