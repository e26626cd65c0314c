import { describe, expect, test } from 'vitest';
import { RECOGNISED } from '../../../src/judge/certainty/doubts.js';
import { judge } from '../../../src/judge/index.js';
import { confidenceOf } from '../../../src/recognise/weights.js';
import type { Gap, Match, Passage, Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { match, pair, recommendation } from '../unit.js';

const ports = recommendation('The council should dredge the inner harbour every second spring.');
const WHOLE = { gaps: { draft: [], final: [] }, matched: { draft: 1, final: 1 } };
const gone = (more: Partial<Match<Recommendation>> = {}, unit = ports) => match([unit], [], { confidence: 0.97, ...more });
const saidOf = (one: Match<Recommendation>, facts: object = {}): readonly string[] => judge(one, { facts: { ...WHOLE, ...facts } }).certaintyReasons ?? [];
const isClear = (one: Match<Recommendation>, facts: object = {}) => saidOf(one, facts).length === 0;
const SHARES = rungs(0.05, 0.95, 0.05);
const COUNTS = rungs(0, 12);

const passage = (text: string, similarity: number): Passage => ({ text, section: [], locator: { block: 5 }, start: 0, end: text.length, similarity });
const told = (share: number) => gone({ echoes: [passage('Silt fills the harbour.', share)] });
const asked = (share: number) => gone({ echoes: [passage('The council could explore dredging of the harbour.', share)] });
const linked = (share: number, left: number) => ({ linked: { draft: { share, left }, final: { share, left } } });
const spoken = (words: readonly string[]) => recommendation(words.join(' '));
const letters = (count: number) => spoken(['a', 'b', 'c'].map((letter) => letter.repeat(count)));

describe('a drop is clear up to so much, and no further', () => {
  test.each([
    ['of it that a new passage names', SHARES, (share: number) => !isClear(told(share)), 0.45],
    ['that a passage names which asks', SHARES, (share: number) => !isClear(asked(share)), 0.4],
    ['pairs that were retold', SHARES, (unlike: number) => !isClear(gone(), { unlike }), 0.2],
    ['recommendations left over', COUNTS, (left: number) => !isClear(gone(), linked(0.5, left)), 4],
  ] as const)('%s', (_title, ladder, holds, at) => expect(turn(ladder, holds)).toBe(at));
});

describe('a drop is clear from so much on', () => {
  test.each([
    ['text that finds a counterpart', SHARES, (share: number) => isClear(gone(), { matched: { draft: share, final: 0.01 } }), 0.5],
    ['recommendations that find one', SHARES, (share: number) => isClear(gone(), linked(share, 9)), 0.8],
    ['words of meaning', rungs(1, 9), (count: number) => isClear(gone({}, spoken(nonsense(count)))), 3],
    ['letters of a word', rungs(1, 9), (count: number) => isClear(gone({}, letters(count))), 4],
    ['of being a recommendation', SHARES, (confidence: number) => isClear(gone({}, { ...ports, confidence })), 0.7],
  ] as const)('%s', (_title, ladder, holds, at) => expect(turn(ladder, holds)).toBe(at));
});

describe('from which figure of the aligner on a finding is clear', () => {
  const carriedBy = passage('Silt fills the harbour.', 0.6);
  const anew = ports.text.replace('dredge', 'clear');
  test.each([
    ['dropped', gone(), 0.9],
    ['demoted', gone({ carriedBy }), 0.9],
    ['promoted', match([], [ports], { carriedBy }), 0.85],
    ['added', match([], [ports]), 0.85],
    ['reworded', pair(ports.text, anew), 0.7],
    ['merged', match([ports, recommendation(`${anew} Ships may wait.`)], [ports]), 0.8],
    ['split', match([ports], [ports, recommendation(`${anew} Ships may wait.`)]), 0.8],
    ['kept', pair(ports.text, ports.text), 0.6],
  ] as const)('%s', (outcome, one, at) => {
    expect(judge(one, {}).outcome).toBe(outcome);
    expect(turn(SHARES, (confidence) => isClear({ ...one, confidence }))).toBe(at);
  });
  test('reworded in few of its words', () =>
    expect(turn(SHARES, (confidence) => isClear({ ...pair(ports.text, anew), confidence, similarity: 0.3 }))).toBe(0.8));
  test('in how many', () => expect(turn(SHARES, (similarity) => isClear({ ...pair(ports.text, anew), confidence: 0.75, similarity }))).toBe(0.4));
  test('and to be checked, not doubtful', () =>
    expect(turn(SHARES, (confidence) => judge({ ...gone({ basis: 'partial' }), confidence }, {}).certainty === 'check')).toBe(0.5));
});

describe('what was not read may hold what is gone', () => {
  const gap = (more: Partial<Gap>): Gap => ({ kind: 'unread', name: 'a part that was not read', locators: [], texts: [], further: 0, ...more });
  const isOpen = (unit: Recommendation, more: Partial<Gap>) =>
    saidOf(gone({}, unit), { gaps: { draft: [], final: [gap(more)] } }).some((reason) => reason.startsWith('it may stand in'));
  const ten = nonsense(10);
  test.each([
    ['with so many words for ten', rungs(0, 10), (further: number) => isOpen(spoken(ten), { further }), 5],
    ['with so many of its ten', rungs(0, 10), (count: number) => isOpen(spoken(ten), { texts: [ten.slice(0, count).join(' ')] }), 5],
    ['with words of so many letters', rungs(1, 9), (count: number) => isOpen(letters(count), { texts: [letters(count).text] }), 4],
  ] as const)('%s', (_title, ladder, holds, at) => expect(turn(ladder, holds)).toBe(at));
});

describe('the sentence above a list says something else', () => {
  const below = (lead: string) => recommendation('Dredge the harbour.', { evidence: [{ rule: 'item.announced', text: lead }] });
  const isOther = (words: readonly string[]) =>
    !isClear(match([below('The council should, for its boats:')], [below(`The council should, for its boats ${words.join(' ')}:`)]));
  test('by so many words', () => expect(turn(rungs(0, 6), (count) => isOther(nonsense(count)))).toBe(2));
  test('by words of so many letters', () => expect(turn(rungs(1, 9), (count) => isOther(['d', 'f'].map((letter) => letter.repeat(count))))).toBe(5));
});

test('two that ask for so many of twenty words alike may be the same', () => {
  const [one, other] = [nonsense(20), nonsense(20, 20)];
  const isSame = (count: number) =>
    isClear(pair(`The council should ${one.join(' ')}.`, `The council should ${[...one.slice(0, count), ...other.slice(count)].join(' ')}.`));
  expect(turn(rungs(0, 20), isSame)).toBe(7);
});

test('a recommendation without a label is named by its first words', () =>
  expect(judge(gone({ instead: [{ units: [recommendation('Let berths to small boats and barges.')], why: 'place' }] }), {}).certaintyReasons).toEqual([
    '“Let berths to small boats …” of the final stands in its place; is it the same?',
  ]));

test('what a recommendation is doubted below follows the calibration of the recogniser', () => expect(RECOGNISED).toBeCloseTo(confidenceOf(0.45), 2));
