import { expect, test } from 'vitest';
import { withoutUnrelated } from '../../../src/align/regroup/unrelated.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import type { Report } from '../../../src/types.js';
import { report } from '../reports.js';

const plan = (topic: string) => `! Each district board should publish a yearly plan for ${topic}, with named leads.`;

/** The report with its dates known, as recognise would have found them. */
function dated({ recommendations, ...rest }: Report): Report {
  const deadlinesIn = (text: string) =>
    [...text.matchAll(/\d+ \p{L}+ \d{4}/gu)].map((date) => ({ start: date.index, end: date.index + date[0].length, text: date[0] }));
  return { ...rest, recommendations: recommendations.map((one) => ({ ...one, deadlines: deadlinesIn(one.text) })) };
}

/** Each draft line against the final line in its place; what is left of the pairs. */
function kept(draft: readonly string[], final: readonly string[], groups?: readonly [number[], number[]][]): string[] {
  const reports = { draft: dated(report(draft.join('\n'))), final: dated(report(final.join('\n'))) };
  const units = (side: 'draft' | 'final', places: readonly number[]) => places.flatMap((at) => reports[side].recommendations[at] ?? []);
  const shapes = groups ?? draft.map((_, at): [number[], number[]] => [[at], [at]]);
  const beads: RecommendationBead[] = shapes.map(([one, two]) => ({
    draft: units('draft', one),
    final: units('final', two),
    similarity: 0.7,
    confidence: 0.8,
  }));
  const found = withoutUnrelated(beads, libraryOf(reports.draft, reports.final, new Interner()));
  return found.map((bead) => `${bead.draft.map(({ id }) => id)}=${bead.final.map(({ id }) => id)}`);
}

const OTHERS = [plan('stroke care'), plan('night buses')];

test('two of a formula that share the formula only are parted', () => {
  expect(kept([...OTHERS, plan('fishing harbours')], [...OTHERS, plan('prison libraries')])).toEqual(['r1=r1', 'r2=r2', 'r3=', '=r3']);
});

test('one word of their own in common holds two of a formula together', () => {
  const reworded = '! For fishing harbours, a plan with named leads should be made public by each district board every year.';
  expect(kept([...OTHERS, plan('fishing harbours')], [...OTHERS, reworded])).toEqual(['r1=r1', 'r2=r2', 'r3=r3']);
});

test('a sibling is not merged into one that says nothing of it', () => {
  const longer = plan('maternity care in its villages');
  const draft = [...OTHERS, plan('cardiac care'), longer];
  const groups: [number[], number[]][] = [
    [[0], [0]],
    [[1], [1]],
    [[2, 3], [2]],
  ];
  expect(kept(draft, [...OTHERS, longer], groups)).toEqual(['r1=r1', 'r2=r2', 'r4=r3', 'r3=']);
});

test('another date makes no sibling', () => {
  const by = (line: string, when: string) => line.replace(', with', `, by ${when}, with`);
  const lines = (when: string) => [...OTHERS.map((line) => by(line, '1 May 2027')), by(plan('night buses'), when)];
  expect(kept(lines('31 March 2027'), lines('30 September 2028'))).toEqual(['r1=r1', 'r2=r2', 'r3=r3']);
});
