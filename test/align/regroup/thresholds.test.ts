import { describe, expect, test } from 'vitest';
import { contained } from '../../../src/align/regroup/contained.js';
import { areTemplateMates, contentIn, sharedBy } from '../../../src/align/regroup/content.js';
import { eliminated } from '../../../src/align/regroup/eliminated.js';
import { half } from '../../../src/align/regroup/half.js';
import { joined, type Rule } from '../../../src/align/regroup/joining.js';
import { part } from '../../../src/align/regroup/part.js';
import { standsOut } from '../../../src/align/regroup/stands-out.js';
import { titled } from '../../../src/align/regroup/titled.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import type { Recommendation } from '../../../src/types.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';
import { paired } from './paired.js';

const A = nonsense(40);
const [B, C, D] = [nonsense(40, 100), nonsense(40, 140), nonsense(40, 180)] as [string[], string[], string[]];
/** So many words of one list, filled up with those of another, in turns: no three that follow each other are of one list. */
const mixed = (count: number, size: number, from: readonly string[], other: readonly string[]): string => {
  const rest = other.slice(0, size - count);
  const own = from.slice(0, count);
  return Array.from({ length: size }, () => (own.length * size > count * (own.length + rest.length) || rest.length === 0 ? own.shift() : rest.shift())).join(
    ' ',
  );
};
const ask = (text: string): string => `! ${text}.`;

/** What becomes by a rule of recommendations of which the first of either side are a pair. */
function beside(rule: Rule, draft: readonly string[], final: readonly string[]): string[] {
  const sides = { draft: report(draft.join('\n')), final: report(final.join('\n')) };
  const known = { similarity: 0.8, confidence: 0.9 };
  const [[one, ...lost], [two, ...found]] = [sides.draft.recommendations, sides.final.recommendations] as [
    [Recommendation, ...Recommendation[]],
    [Recommendation, ...Recommendation[]],
  ];
  const beads: RecommendationBead[] = [
    { draft: [one], final: [two], ...known },
    ...lost.map((unit) => ({ draft: [unit], final: [], ...known })),
    ...found.map((unit) => ({ draft: [], final: [unit], ...known })),
  ];
  return joined(beads, libraryOf(sides.draft, sides.final, new Interner()), [rule]).map(
    (bead) => `${bead.draft.map(({ id }) => id)}=${bead.final.map(({ id }) => id)}`,
  );
}

describe('what recommendations say', () => {
  const read = (draft: readonly string[], final: readonly string[]) => {
    const sides = { draft: report(draft.map(ask).join('\n')), final: report(final.map(ask).join('\n')) };
    const beads = [
      ...sides.draft.recommendations.map((one) => ({ draft: [one], final: [] })),
      ...sides.final.recommendations.map((one) => ({ draft: [], final: [one] })),
    ];
    const content = contentIn(beads, libraryOf(sides.draft, sides.final, new Interner()));
    const [one, other] = [sides.draft.recommendations[0], sides.final.recommendations[0]] as [Recommendation, Recommendation];
    return { content, one, other };
  };
  const often = (count: number, of: number) => Array.from({ length: of }, (_, at) => (at < count ? `${A[0]} ${B[at]}` : `${B[at]} ${C[at]}`));
  const says = (count: number, of: number) => {
    const { content, one } = read(often(count, of), [D[0] as string]);
    return content.of(one).size;
  };
  test('a word in so many of five is of the template', () => expect(turn(rungs(1, 5), (n) => says(n, 5) === 1)).toBe(3));
  test('a word in so many of twenty', () => expect(turn(rungs(1, 20), (n) => says(n, 20) === 1)).toBe(8));
  test('two that share so many of ten words have something in common', () =>
    expect(
      turn(rungs(0, 10), (n) => {
        const { content, one, other } = read([A.slice(0, 10).join(' ')], [[...A.slice(0, n), ...B.slice(n, 10)].join(' ')]);
        return sharedBy(one, other, content) > 0;
      }),
    ).toBe(3));
  const areMates = (draft: readonly string[], final: readonly string[]) => {
    const { content, one, other } = read(draft, final);
    return areTemplateMates(one, other, content);
  };
  test('a word in so many of both sides holds no two together', () =>
    expect(
      turn(rungs(2, 8), (n) =>
        areMates([`${A[0]} ${A.slice(1, 4).join(' ')}`, ...often(n - 2, 30)], [`${A[0]} ${D.slice(0, 3).join(' ')}`, ...C.slice(30, 40), ...D.slice(10, 30)]),
      ),
    ).toBe(4));
  test('so many words of their own part two', () =>
    expect(turn(rungs(0, 6), (n) => areMates([`${B[0]} ${A.slice(0, n).join(' ')}`, B[0] as string], [D[0] as string]))).toBe(2));
});

describe('one of either side is left over', () => {
  const isPair = (draft: readonly string[], final: readonly string[], rule: Rule) => paired(draft.map(ask), final.map(ask), rule).includes('r1=r1');
  const forty = A.join(' ');
  test.each<[string, number, (n: number) => boolean]>([
    ['words of forty to stand out at all', 16, (n) => isPair([forty], [mixed(n, 40, A, B)], standsOut)],
    ['words of twenty that make one recast', 12, (n) => isPair([A.slice(0, 20).join(' ')], [mixed(n, 20, A, B)], eliminated)],
  ])('%s', (_, at, holds) => expect(turn(rungs(0, 20), holds)).toBe(at));
  test('the likeliest is better than the next by so much', () =>
    expect(turn(rungs(6, 26), (n) => !isPair([forty], [mixed(26, 40, A, B), mixed(n, 40, A, C)], standsOut))).toBe(23));
  test('or shares a run of so many words', () =>
    expect(
      turn(rungs(1, 9), (n) => isPair([forty], [`${A.slice(0, n).join(' ')} ${mixed(26 - n, 40 - n, A.slice(n), B)}`, mixed(23, 40, A, C)], standsOut)),
    ).toBe(5));
  test('three words are enough where the next is so far behind', () =>
    expect(turn(rungs(5, 40), (n) => isPair([A.slice(0, 5).join(' ')], [mixed(3, 5, A, B), mixed(3, n, A, C)], standsOut))).toBe(12));
  test('a title in common adds three tenths', () => {
    const titledAs = (title: string, text: string) => `${title}: ${text}`;
    const isSame = (count: number) =>
      isPair(
        [titledAs(A.slice(30, 33).join(' '), A.slice(0, 20).join(' '))],
        [titledAs(A.slice(30, 33).join(' '), mixed(6, 20, A, B)), titledAs(D.slice(0, 3).join(' '), mixed(count, 20, A, C))],
        standsOut,
      );
    expect(turn(rungs(6, 20), (n) => !isSame(n))).toBe(17);
  });
  test('up to two of a side are recast', () => {
    const list = (count: number, from: number) => Array.from({ length: count }, (_, at) => [...A.slice(6 * at, 6 * at + 6), B[from + at]].join(' '));
    expect(turn(rungs(1, 5), (n) => !isPair(list(n, 0), list(n, 10), eliminated))).toBe(3);
  });
  test('a title of two words names it', () =>
    expect(
      turn(rungs(1, 5), (n) =>
        isPair([`${A.slice(0, n).join(' ')}: ${B.slice(0, 8).join(' ')}`], [`${A.slice(0, n).join(' ')}: ${C.slice(0, 8).join(' ')}`], titled),
      ),
    ).toBe(2));
});

describe('one is left over beside a pair', () => {
  const first = 'Ports should log ships';
  test('a text of so many letters is a part of another', () =>
    expect(
      turn(rungs(8, 40), (n) =>
        beside(contained, [`! ${first}`, `! Mend ${'g'.repeat(n - 5)}`], [`! ${first} and mend ${'g'.repeat(n - 5)} at once`]).includes('r1,r2=r1'),
      ),
    ).toBe(20));
  const surplus = A.slice(0, 10).join(' ');
  const halfOf = (n: number, away: readonly string[] = []) =>
    beside(half, [`! ${first} and ${surplus}.`], [`! ${first}.`, ...away, `! Wardens must ${mixed(n, 10, A, B)}.`]);
  test('so many of ten words make the second half of a split', () => expect(turn(rungs(0, 10), (n) => halfOf(n).includes('r1=r1,r2'))).toBe(7));
  test('more of them further off', () => expect(turn(rungs(0, 10), (n) => halfOf(n, [`! ${D.slice(0, 9).join(' ')}.`]).includes('r1=r1,r3'))).toBe(9));
  test('so many stand out', () =>
    expect(
      turn(rungs(0, 10), (n) => beside(part, [`! ${first} and ${surplus}.`], [`! ${first}.`, `! Wardens must ${mixed(n, 10, A, B)}.`]).includes('r1=r1,r2')),
    ).toBe(6));
});
