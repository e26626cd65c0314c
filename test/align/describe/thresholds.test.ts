import { describe, expect, test } from 'vitest';
import { actOf } from '../../../src/align/describe/act.js';
import { coveredBy, isPartOf } from '../../../src/align/describe/coverage.js';
import { doubtsOf } from '../../../src/align/describe/doubts.js';
import { swappedWarning } from '../../../src/align/describe/editions.js';
import { movedOf } from '../../../src/align/describe/moves.js';
import { referencesIn, referencesOf } from '../../../src/align/describe/references.js';
import { struckOutIn } from '../../../src/align/describe/struck.js';
import { searchOf } from '../../../src/align/describe/terms.js';
import { withVanished } from '../../../src/align/describe/vanished.js';
import { areVersions } from '../../../src/align/describe/versions.js';
import { align } from '../../../src/align/index.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import type { Block, Match, Recommendation, Report } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';

const OTHERS = nonsense(100, 100);
const fill = (count: number): string => nonsense(count).join(' ');
const letters = (count: number, letter = 'g'): string => letter.repeat(count);
const libraryFor = (draft: Report, final: Report) => libraryOf(draft, final, new Interner());
const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('two documents are versions by what they call themselves', () => {
  const versions = (title: number, headings: number, { of = headings, words = 5 } = {}) => {
    const heads = (own: number) => lines(of, (at) => `# ${[`${at}`, ...nonsense(words, at < headings ? 10 : own)].slice(0, words).join(' ')}`);
    const facts = title > 0 ? { title: fill(title) } : {};
    return areVersions(libraryFor(report(heads(30), facts), report(heads(60), facts)));
  };
  test.each<[string, number, (n: number) => boolean]>([
    ['words of a title', 4, (n) => versions(n, 0)],
    ['words of one beside a heading', 2, (n) => versions(n, 1)],
    ['headings', 3, (n) => versions(0, n)],
    ['headings beside a title of two words', 1, (n) => versions(2, n)],
    ['words of three headings', 3, (n) => versions(0, 3, { words: n })],
    ['of twenty headings', 6, (n) => versions(0, n, { of: 20 })],
  ])('%s', (_, at, holds) => expect(turn(rungs(0, 12), holds)).toBe(at));
  test('words that both use most, beside one that only one does', () => {
    const told = (count: number, way: string) =>
      nonsense(count)
        .map((word) => `The ${word} ${way}. A ${word} ${way}.`)
        .join(' ');
    expect(turn(rungs(1, 40), (n) => areVersions(libraryFor(report(told(n, 'sank')), report(told(n, 'rose')))))).toBe(19);
  });
});

describe('what is left of a recommendation', () => {
  const HEAD = '# Findings\nThe panel met nine times in the old town hall.';
  const KEPT = '! Bakers must label allergens on every loaf.';
  const lost = (draft: string, final: string) => align(report(draft), report(final)).matches.find((match) => match.final.length === 0);
  const fate = (size: number, passage: string, away = 0) =>
    lost(
      `${HEAD}\n! Ports should ${fill(size)}.\n${KEPT}\n${lines(20, (at) => `Hut ${at} is old.`)}`,
      `${HEAD}\n${KEPT}\n${lines(away, (at) => `Hut ${at} is old.`)}\n${passage}\n${lines(20 - away, (at) => `Hut ${at + away} is old.`)}`,
    );
  const isShown = (match: Match<Recommendation> | undefined) => match?.carriedBy !== undefined || (match?.echoes ?? []).length > 0;
  const some = (count: number, more = 8) => `Then ${fill(count)} ${OTHERS.slice(0, more).join(' ')}.`;
  test('a passage carries it from so much of its act on', () => expect(turn(rungs(0, 20), (n) => fate(20, some(n))?.carriedBy !== undefined)).toBe(13));
  test('a passage in its place is an echo', () => expect(turn(rungs(0, 40), (n) => isShown(fate(80, some(n))))).toBe(5));
  test('one elsewhere', () => expect(turn(rungs(0, 40), (n) => isShown(fate(40, some(n), 16)))).toBe(8));
  test('one that asks for something itself', () =>
    expect(turn(rungs(0, 14), (n) => isShown(fate(40, `! Ports must ${fill(n)} ${OTHERS.slice(0, 40).join(' ')}.`, 16)))).toBe(13));
  test('from two words on', () => expect(turn(rungs(0, 6), (n) => isShown(fate(6, some(n))))).toBe(2));
  test('its place ends so many blocks off', () => expect(turn(rungs(0, 14), (n) => !isShown(fate(40, some(4), n)))).toBe(6));
  test('no more than three echoes are shown', () =>
    expect(
      fate(
        20,
        lines(6, (at) => `The ${fill(5)} ${OTHERS.slice(8 * at, 8 * at + 8).join(' ')}.`),
      )?.echoes,
    ).toHaveLength(3));
});

describe('what is shown of what was searched', () => {
  const search = (text: string, other: string) => {
    const sides = libraryFor(report(`! ${text}`), report(other));
    return searchOf(text, sides.final, sides).terms;
  };
  test('five terms', () => expect(search(nonsense(12).join(', '), 'Huts.')).toHaveLength(5));
  test('of four words', () => expect(search(fill(8), 'Huts.').map(({ term }) => term.split(' ').length)).toEqual([4, 4]));
  test('three places of each', () =>
    expect(
      search(
        'bren',
        lines(9, () => 'The bren sank.'),
      )[0]?.locators,
    ).toHaveLength(3));
});

describe('passages that stand on one side alone are shown', () => {
  const shown = (count: number) => {
    const possible = nonsense(90).map((text) => ({ text })) as unknown as Report['possible'];
    const draft = report(
      lines(count, (at) => `! Ports must mend hut ${at}.`),
      { possible },
    );
    return withVanished({ draft, final: report('Huts.') }, libraryFor(draft, report('Huts.'))).draft.possible.length;
  };
  test.each([
    ['five at least', 3, 5],
    ['one for three recommendations', 30, 10],
    ['forty at most', 300, 40],
  ])('%s', (_, count, expected) => expect(shown(count)).toBe(expected));
});

describe('a final that calls itself a draft', () => {
  const warned = (final: string) => swappedWarning(report('Huts.'), report(final)).length > 0;
  test('in the first twelve blocks', () => expect(turn(rungs(0, 20), (n) => !warned(`${lines(n, () => 'The huts are old.')}\nDRAFT`))).toBe(12));
  test('in a line of up to 79 letters', () => expect(turn(rungs(60, 110), (n) => !warned(`DRAFT ${letters(n - 6)}`))).toBe(80));
  test('in up to two words before a stop', () => expect(turn(rungs(1, 6), (n) => !warned(`${['DRAFT', ...nonsense(n - 1)].join(' ')}.`))).toBe(3));
});

test('of two ends and what is between them, what is as heavy as an end less ten words stays', () => {
  const places = [0, 1, 2].map((at) => ({ draft: [at], final: [2 - at] }));
  expect(turn(rungs(0, 20), (size) => !movedOf(places, (at) => (at === 1 ? size : 20)).has(1))).toBe(11);
});

test('a plural is longer by two letters', () => {
  const draft = report('! [Proposal 2] Ports should log ships.\n! [Proposal 3] Ports should log crews.');
  const final = report('! [Proposal 7] Ports should log ships.\n! [Proposal 8] Ports should log crews.');
  const matches = draft.recommendations.map((one, at) => ({ draft: [one], final: [final.recommendations[at]] })) as unknown as Match<Recommendation>[];
  const known = referencesIn({ draft, final, matches, paragraphs: [] });
  expect(turn(rungs(0, 5), (n) => referencesOf(`See Proposal${letters(n)} 2.`, `See Proposal${letters(n)} 8.`, known).length === 0)).toBe(3);
});

test('a modal of more than four words stands around what is asked', () => {
  const { recommendations } = report('! Ports should log ships.');
  const asks = (count: number) => {
    const modal = fill(count);
    return actOf({ ...recommendations[0], text: `Ports ${modal} log ships.`, modal } as Recommendation, 'en', new Interner()).terms.length;
  };
  expect(turn(rungs(1, 9), (n) => asks(n) > 3)).toBe(5);
});

describe('a document is a part of another', () => {
  const covered = (matched: number, alone: number, between = 0) => ({ matched, letters: alone, between, blocks: new Set<number>() });
  test.each<[string, number, readonly number[], (n: number) => boolean]>([
    ['that is so much larger', 1.6, rungs(1, 2.5, 0.1), (n) => isPartOf(covered(1, 100), covered(0.2, 100 * n))],
    ['where so much of it stands there', 0.9, rungs(0.5, 1, 0.05), (n) => isPartOf(covered(n, 100), covered(0.2, 300, 1))],
    ['in one stretch', 0.6, rungs(0.1, 1, 0.05), (n) => isPartOf(covered(n, 100), covered(0.2, 300))],
  ])('%s', (_, at, ladder, holds) => expect(turn(ladder, holds)).toBe(at));
  test('of which no more than half finds a partner', () => expect(turn(rungs(0.1, 0.9, 0.05), (n) => !isPartOf(covered(1, 100), covered(n, 300)))).toBe(0.55));
  test('and with so many strays before it', () => {
    const side = report(lines(150, () => 'The panel counted every pier of the island.'));
    const stray = (count: number) =>
      side.blocks.map((block, at): Match<Block> => ({ draft: [block], final: at < count || (at >= 50 && at < 150) ? [block] : [] }) as unknown as Match<Block>);
    expect(turn(rungs(0, 20), (count) => coveredBy(side, [], stray(count), 'draft').between > 0)).toBe(7);
  });
});

describe('two documents that share too little are refused', () => {
  const refused = (matched: number, size: number) => {
    const [draft, final] = [report('The huts are old.'), report('Gulls nest there.')];
    const side = { matched, letters: size, between: 0, blocks: new Set<number>() };
    return doubtsOf(libraryFor(draft, final), { draft: side, final: side }).length > 0;
  };
  test('up to so much', () => expect(turn(rungs(0, 0.3, 0.01), (n) => !refused(n, 1000))).toBe(0.12));
  test('of so many letters', () => expect(turn(rungs(200, 600, 10), (n) => refused(0.05, n))).toBe(400));
});

describe('what the final strikes out is what the draft asks for', () => {
  const found = (asked: string, struck: string) => {
    const [lost] = report(`! ${asked}`).recommendations;
    const other = report(struck);
    const told = struckOutIn({ ...other, blocks: other.blocks.map((block) => ({ ...block, struck: true as const })) });
    return (told({ kind: 'unpaired', draft: [lost], final: [] } as unknown as Match<Recommendation>) as { struckOut?: object }).struckOut !== undefined;
  };
  test('from so many of ten words on', () => expect(turn(rungs(0, 10), (n) => found(fill(10), fill(n) || 'Huts'))).toBe(7));
  test('of so many words', () => expect(turn(rungs(2, 9), (n) => found(fill(n), `${fill(n - 1)} quay`))).toBe(4));
});
