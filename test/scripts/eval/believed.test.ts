import { expect, test } from 'vitest';
import { believedLines, claimsOf } from '../../../scripts/eval/believed.mjs';
import { read } from './read.js';

const MODEL = { prior: { report: -2 }, weights: new Map([['duty', 3]]) };
const said = (text: string, { page, block = 0 }: { page?: number; block?: number } = {}) => ({
  text,
  items: [],
  locator: { block, ...(page ? { page } : {}) },
  sources: [{ block }],
  evidence: [{ rule: 'duty' }],
  confidence: 0.7,
});
const claims = (document: object, ...recommendations: object[]) => claimsOf({ group: 'harbour', ...document }, { kind: 'report', recommendations }, MODEL);

test('recommendations are judged by the texts of the truth, in its scope, what is ambiguous not at all', () => {
  const truth = { scope: { pages: [2, 3] }, recommendations: [{ text: 'Count all the boats.' }], ambiguous: ['Perhaps oars should be counted.'] };
  const found = claims(
    { truth },
    said('Count all the boats.', { page: 2 }),
    said('Paint the old pier red.', { page: 3 }),
    said('Count all the boats.', { page: 9 }),
    said('Perhaps oars should be counted.', { page: 2 }),
  );
  expect(found).toEqual([
    { group: 'harbour', confidence: 0.7, odds: 1, right: true },
    { group: 'harbour', confidence: 0.7, odds: 1, right: false },
  ]);
});

test('without texts they are judged by the label of their block', () => {
  const document = { outline: { blocks: [{ index: 4 }, { index: 5 }, { index: 6 }] }, labels: [true, undefined, false] };
  expect(
    claims(document, said('one', { block: 4 }), said('two', { block: 5 }), said('three', { block: 6 })).map(({ right }: { right: boolean }) => right),
  ).toEqual([true, false]);
});

test('the table says how often so much confidence was right, and how far a band of some size is off', () => {
  const many = (count: number, confidence: number, right: boolean) => Array.from({ length: count }, () => ({ confidence, right }));
  const told = believedLines([...many(30, 0.95, true), ...many(20, 0.75, true), ...many(20, 0.75, false), ...many(3, 0.85, false)]).join('\n');
  expect(told).toContain('from 0.7     40 0.750 0.500');
  expect(read('unseen publishers', told)).toMatchObject({ 'recommendations from .9': 100, 'most that a band of confidence is off': 25 });
});
