import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import type { Match, Passage, Recommendation } from '../../../src/types.js';
import { match, pair, recommendation } from '../unit.js';

const ports = recommendation('The council should dredge the inner harbour every second spring.', { label: 'Recommendation 4' });
const berths = recommendation('The council should let berths to small boats.', { id: 'r7', label: 'Recommendation 7' });
const passage: Passage = { text: 'Silt fills the harbour.', section: [], locator: { block: 5 }, start: 0, end: 24, similarity: 0.6 };
const gone = (more: Partial<Match<Recommendation>> = {}, unit = ports) => match([unit], [], { confidence: 0.97, ...more });
const reasons = (one: Match<Recommendation>, matched = { draft: 0.9, final: 0.9 }) =>
  judge(one, { facts: { gaps: { draft: [], final: [] }, matched } }).certaintyReasons;

describe('a drop is clear', () => {
  test('where nothing speaks against it', () => expect(judge(gone(), {})).toMatchObject({ certainty: 'clear', certaintyReasons: [] }));
  test('though a passage that stood there already comes near', () => expect(reasons(gone({ echoes: [{ ...passage, known: true }] }))).toEqual([]));
  test('where a person decided it', () =>
    expect(judge(gone({ confidence: 0.1, decidedBy: 'person' }), {})).toMatchObject({ certainty: 'clear', confidence: 0.7 }));
  test('where only one side has little of the other', () => expect(reasons(gone(), { draft: 0.9, final: 0.2 })).toEqual([]));
});

describe('a drop is to be checked', () => {
  test('where a new passage comes near', () => expect(reasons(gone({ echoes: [passage] }))).toEqual(['a passage of the final comes near to it']));
  test('where a new passage that asks, too, comes less near', () =>
    expect(reasons(gone({ echoes: [{ ...passage, text: 'The council could explore dredging of the harbour.', similarity: 0.42 }] }))).toEqual([
      'a passage of the final comes near to it and may still ask for it',
    ]));
  test('but not where it only tells', () => expect(reasons(gone({ echoes: [{ ...passage, similarity: 0.42 }] }))).toEqual([]));
  test('where another is left over in its place', () =>
    expect(reasons(gone({ instead: [{ units: [berths], why: 'place' }] }))).toEqual(['Recommendation 7 of the final stands in its place; is it the same?']));
  test('where another with its words is left over', () =>
    expect(reasons(gone({ instead: [{ units: [{ ...berths, label: '7.' }], why: 'words' }] }))).toEqual([
      'recommendation 7 of the final has words in common with it and no counterpart either; is it the same?',
    ]));
  test('where one document is a part of the other', () => expect(reasons(gone({ basis: 'partial' }))).toEqual(['one document covers only part of the other']));
  test('where the documents have little in common', () =>
    expect(reasons(gone(), { draft: 0.2, final: 0.15 })).toEqual(['only 20 % of the text of either document finds a counterpart in the other']));
  test.each([
    ['many of both sides are left over', 0.6, 8, 0.7, 5, 1],
    ['many of one side only', 0.6, 8, 0.9, 2, 0],
    ['few of short lists', 0.5, 2, 0.5, 2, 0],
    ['few of long lists', 0.9, 10, 0.8, 20, 0],
  ])('where %s', (_, ours, left, theirs, others, count) => {
    const linked = { draft: { share: ours, left }, final: { share: theirs, left: others } };
    const facts = { gaps: { draft: [], final: [] }, matched: { draft: 0.9, final: 0.9 }, linked };
    expect(judge(gone(), { facts }).certaintyReasons).toHaveLength(count);
  });
  test.each([
    ['a fifth of the pairs are less than half alike', 0.2, [expect.stringMatching(/share less than half of their words/)]],
    ['one pair in ten is', 0.1, []],
  ])('where %s', (_, unlike, expected) => {
    const facts = { gaps: { draft: [], final: [] }, matched: { draft: 0.9, final: 0.9 }, unlike };
    expect(judge(gone(), { facts }).certaintyReasons).toEqual(expected);
  });
  test('where it has hardly any words', () =>
    expect(reasons(gone({}, recommendation('Log ships.')))).toEqual(['it has hardly any words by which it could be found']));
  test('where it may be no recommendation', () => expect(reasons(gone({}, { ...ports, confidence: 0.5 }))).toEqual(['the text may be no recommendation']));
  test('where the aligner is not sure', () => expect(judge(gone({ confidence: 0.8 }), {})).toMatchObject({ certainty: 'check', doubt: expect.any(String) }));
  test('with every reason there is, the gravest first', () =>
    expect(reasons(gone({ confidence: 0.6, basis: 'partial', echoes: [passage] }))).toEqual([
      'a passage of the final comes near to it',
      'one document covers only part of the other',
      'no counterpart was found, but some passages could be read as one',
    ]));
});

test('each of two that are left over names the finding of the other', () => {
  const lost = judge(gone({ instead: [{ units: [berths], why: 'place' }] }), {});
  const found = judge(match([], [berths], { instead: [{ units: [ports], why: 'place' }] }), {});
  expect([lost.instead, found.instead]).toEqual([[found.id], [lost.id]]);
});

test('what the draft itself deletes by a tracked change is clear, however near a passage comes', () => {
  const struck = { ...ports, struck: true as const, annotations: [{ kind: 'deletion' as const, text: ports.text }] };
  expect(judge(gone({ confidence: 0.3, echoes: [passage] }, struck), {})).toMatchObject({ certainty: 'clear', confidence: 0.7 });
});

test('a draft that strikes out a word of it strikes out nothing', () => {
  const edited = { ...ports, annotations: [{ kind: 'deletion' as const, text: 'second' }] };
  expect(judge(gone({ confidence: 0.6 }, edited), {}).certainty).toBe('check');
});

describe('no finding to be checked stands at a higher figure than a clear one', () => {
  const figures = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.985, 1];
  const everything = figures.flatMap((confidence) => [
    judge({ ...gone(), confidence }, {}),
    judge({ ...gone({ echoes: [passage] }), confidence }, {}),
    judge({ ...pair(ports.text, berths.text), confidence }, {}),
    judge({ ...pair(ports.text, ports.text), confidence }, {}),
    judge({ ...match([ports, berths], [ports]), confidence }, {}),
  ]);
  const of = (certainty: string) => everything.filter((finding) => finding.certainty === certainty).map(({ confidence }) => confidence);
  test('clear above check', () => expect(Math.min(...of('clear'))).toBeGreaterThan(Math.max(...of('check'))));
  test('check above doubtful, or at least not below', () => expect(Math.max(...of('check'))).toBeGreaterThan(Math.max(...of('doubtful'))));
});

describe('of a pair that shares few words', () => {
  const sure = (similarity: number, confidence: number) =>
    judge(pair('Boards should reduce the number of ships.', 'Boards should publish the number of ships each month.', 'en', { similarity, confidence }), {})
      .certainty;
  test.each([
    ['it takes more to be sure', 0.34, 0.76, 'check'],
    ['the aligner may be as sure as that', 0.34, 0.87, 'clear'],
    ['the usual figure is enough where more is shared', 0.6, 0.76, 'clear'],
  ])('%s', (_, similarity, confidence, certainty) => expect(sure(similarity, confidence)).toBe(certainty));
});

describe('what is listed asks as the sentence above does', () => {
  const below = (lead: string, language = 'en') => recommendation('Dredge the harbour.', { language, evidence: [{ rule: 'item.announced', text: lead }] });
  test.each([
    ['must and may', 'The council must take these steps:', 'The council may consider these steps:', 1],
    ['should and could', 'Boards should act on these points:', 'Boards could act on these points:', 1],
    ['the same verb', 'The council must take these steps:', 'The council must take the following steps:', 0],
  ])('%s', (_, draft, final, count) => expect(reasons(match([below(draft)], [below(final)]))).toHaveLength(count));
  test('müssen und können', () =>
    expect(
      reasons(match([below('Die Gemeinden müssen folgende Schritte tun:', 'de')], [below('Die Gemeinden können folgende Schritte tun:', 'de')])),
    ).toHaveLength(1));
});
