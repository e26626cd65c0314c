import { describe, expect, test } from 'vitest';
import { transfersOf } from '../../../src/align/describe/transfers.js';
import { align } from '../../../src/align/index.js';
import { explainedOn } from '../../../src/align/reading/explained.js';
import { foundProjectionsOf } from '../../../src/align/reading/found-projection.js';
import { severedFrom } from '../../../src/align/reading/severed.js';
import { tightest } from '../../../src/align/reading/tightest.js';
import { libraryOf, type Sentence } from '../../../src/align/text/passages.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import type { Match, Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';

const A = nonsense(100);
const [B, C] = [nonsense(100, 100), nonsense(100, 200)] as [string[], string[]];
const fill = (count: number): string => A.slice(0, count).join(' ');
const libraryFor = (draft: string, final: string) => libraryOf(report(draft), report(final), new Interner());
const only = (library: ReturnType<typeof libraryFor>) => library.draft.report.recommendations[0] as Recommendation;
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `${B[2 * at]} ${B[2 * at + 1]} sank.`).join('\n');

describe('what nobody recognised is the recommendation', () => {
  const found = (asked: string, passage: string) => {
    const library = libraryFor(`! ${asked}`, passage);
    return foundProjectionsOf(only(library), library.final, library).length > 0;
  };
  test('from so many words on', () => expect(turn(rungs(1, 9), (n) => found(fill(n), `${fill(n)}.`))).toBe(5));
  test('in milder words where all but so few of a long text are there', () =>
    expect(turn(rungs(4, 24), (n) => found(`Ports must ${fill(n)}.`, `Ports also could ${fill(n)}.`))).toBe(13));
  test('where so many of twenty words stand in a block', () => {
    const stands = (count: number) => {
      const library = libraryFor(`! ${fill(20)}.`, `${fill(count)} ${C.slice(count, 20).join(' ')}.`);
      return tightest(only(library).text, library.final, library.final.sentences[0] as Sentence) !== undefined;
    };
    expect(turn(rungs(1, 20), stands)).toBe(13);
  });
});

describe('what a pair has lost stands beside it', () => {
  const severed = (lost: string, away = 0) => {
    const kept = 'Ports should log ships before each winter';
    const library = libraryFor(`! ${kept} and ${lost}.`, `! ${kept}.\n${lines(away)}\nPorts should ${lost}.`);
    const bead = { draft: library.draft.report.recommendations, final: library.final.report.recommendations, similarity: 0.6, confidence: 0.9 };
    return severedFrom([bead], 'draft', library).length > 0;
  };
  test('from so many letters on', () => expect(turn(rungs(36, 60), (n) => severed(`mend the lamps on the old quay ${'g'.repeat(n - 35)}`))).toBe(40));
  test('up to so many blocks off', () => expect(turn(rungs(0, 8), (n) => !severed('mend the lamps on the old quay of the northern harbour', n))).toBe(3));
});

describe('a sentence of a match has gone elsewhere', () => {
  const moved = (asked: string, there: string, partner = 'Huts are old.') => {
    const library = libraryFor(`! ${asked}`, `! ${partner}\n${there}`);
    const match = { draft: library.draft.report.recommendations, final: library.final.report.recommendations } as unknown as Match<Recommendation>;
    return transfersOf(match, new Map(), library.final, library).length > 0;
  };
  test('from so many words on', () => expect(turn(rungs(1, 9), (n) => moved(`${fill(n)}.`, `${fill(n)}.`))).toBe(5));
  test('from so many of twenty words on', () => expect(turn(rungs(1, 20), (n) => moved(`${fill(20)}.`, `${fill(n)}.`))).toBe(18));
  test('up to so many of its twenty words in its partner', () =>
    expect(turn(rungs(0, 20), (n) => !moved(`${fill(20)}.`, `${fill(20)}.`, `${fill(n)} huts.`))).toBe(8));
});

describe('a sentence stood there before', () => {
  const explained = (before: string, after: string, asked: readonly string[]) => {
    const library = libraryFor(`! Ports should log ships.\n${before}`, after);
    return explainedOn('draft', library)(
      library.final.sentences[0] as Sentence,
      asked.map((word) => library.interner.term(word)),
      only(library),
    );
  };
  test('with so many of twenty words', () => expect(turn(rungs(0, 20), (n) => explained(`${fill(n)} huts.`, `${fill(20)}.`, [A[0] as string]))).toBe(12));
  test('and so many of ten that are asked for', () =>
    expect(turn(rungs(0, 10), (n) => explained(`${A.slice(10, 40).join(' ')} ${fill(n)}.`, `${A.slice(10, 40).join(' ')} ${fill(10)}.`, A.slice(0, 10)))).toBe(
      9,
    ));
});

describe('a list that one side states one by one', () => {
  const ask = (at: number) => `Ports should ${A.slice(8 * at, 8 * at + 8).join(' ')}.`;
  const units = (items: number, lead = 'Ports should act:') => {
    const list = Array.from({ length: items }, (_, at) => ask(at));
    return align(report([`! ${lead}`, ...list.map((text) => `- ${text}`)].join('\n')), report(list.map((text) => `! ${text}`).join('\n'))).matches.filter(
      (match) => match.draft.length > 0,
    ).length;
  };
  test('is parted from two items on', () => expect(turn(rungs(1, 5), (n) => units(n) > n)).toBe(2));
  const announced = (lead: string, lists = 2, count = 4) => {
    const list = (at: number) => [`! ${lead.replace('…', C.slice(20 * at, 20 * at + 20).join(' '))}`, `- ${ask(2 * at)}`, `- ${ask(2 * at + 1)}`];
    const draft = report(
      Array.from({ length: lists }, (_, at) => list(at))
        .flat()
        .join('\n'),
    );
    const final = report(Array.from({ length: count }, (_, at) => `! Wardens must ${B.slice(8 * at, 8 * at + 8).join(' ')}.`).join('\n'));
    return align(draft, final).matches.filter((match) => match.draft.length > 0).length === 2 * lists;
  };
  const topic = (count: number) => `${C.slice(0, count).join(' ')} calls on ports now:`;
  test('under two leads that only announce', () => expect(turn(rungs(1, 3), (n) => announced(topic(3), n, 2 * n))).toBe(2));
  test('of so many words', () => expect(turn(rungs(0, 5), (n) => announced(topic(n)))).toBe(1));
  test('and no more', () => expect(turn(rungs(1, 14), (n) => !announced(topic(n)))).toBe(9));
});
