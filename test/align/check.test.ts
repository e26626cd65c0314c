import { expect, test } from 'vitest';
import { PASSES } from '../../src/align/align.js';
import { checked } from '../../src/align/check.js';
import { type Mapping, mappingOf } from '../../src/align/mapping.js';
import { report } from './reports.js';

const draft = report('# Rules\n! The harbour should publish its plan.\n! The port must count its boats.\nFerries call twice a day.');
const final = report('# Rules\n! The harbour should publish its plan soon.\nFerries call twice a day.');
const start = mappingOf({ draft, final }, {});

const withRecommendations = (change: (beads: Mapping['beads']['recommendations']) => Mapping['beads']['recommendations']): Mapping => ({
  ...start,
  beads: { ...start.beads, recommendations: change(start.beads.recommendations) },
});

test('the passes run in the order that they are named in', () => {
  expect(PASSES.map(({ name }) => name)).toEqual(['index', 'wordLinks', 'reconcile', 'score', 'assign', 'regroup', 'describe']);
});

test('every pass leaves each unit in one match', () => {
  expect(() => PASSES.reduce((mapping, pass) => checked(pass(mapping), pass.name), start)).not.toThrow();
});

test('a recommendation that a pass has lost ends in an error that names the pass, and in no claim', () => {
  expect(() =>
    checked(
      withRecommendations((beads) => beads.slice(1)),
      'assign',
    ),
  ).toThrow('wrong after its pass "assign": r1 in no match');
});

test('a recommendation in two matches is an error', () => {
  expect(() =>
    checked(
      withRecommendations((beads) => [...beads, ...beads.slice(0, 1)]),
      'regroup',
    ),
  ).toThrow('a unit in several matches');
});

test('a block of narrative that a pass has lost is an error', () => {
  expect(() => checked({ ...start, beads: { ...start.beads, paragraphs: [] } }, 'assign')).toThrow('block 0 in no match');
});

test('a recommendation of neither report is an error', () => {
  const strange = { ...final, recommendations: final.recommendations.map((one) => ({ ...one })) };
  expect(() => checked({ ...start, reports: { draft, final: strange } }, 'reconcile')).toThrow('r1 is of no report');
});

test('a match of nothing is an error', () => {
  expect(() =>
    checked(
      withRecommendations((beads) => [...beads, { draft: [], final: [], similarity: 1, confidence: 1 }]),
      'regroup',
    ),
  ).toThrow('a match of nothing');
});

test('a recommendation without words is an error', () => {
  const silent = report('! The harbour should publish its plan.\n! …');
  expect(() => checked(mappingOf({ draft: silent, final }, {}), 'index')).toThrow('r2 of the draft has no words');
});

test.each([
  [5, false],
  [6, true],
] as const)('%d recommendations of a side in one match are an error: %s', (count, isWrong) => {
  const many = report(Array.from({ length: count }, (_, at) => `! The port must count the boats of basin ${at}.`).join('\n'));
  const mapping = mappingOf({ draft: many, final: report('') }, {});
  const heap = { draft: many.recommendations, final: [], similarity: 0, confidence: 1 };
  const check = () => checked({ ...mapping, beads: { ...mapping.beads, recommendations: [heap] } }, 'regroup');
  if (isWrong) expect(check).toThrow('6 recommendations of the draft in one match');
  else expect(check).not.toThrow();
});
