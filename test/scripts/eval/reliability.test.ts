import { expect, test } from 'vitest';
import { claimsOf, table } from '../../../scripts/eval/reliability.mjs';
import { read } from './read.js';

const RECOMMENDATION = (id: string, text: string) => ({ id, text });
const TRUTH = {
  recommendations: {
    draft: [RECOMMENDATION('d1', 'Repaint every boat'), RECOMMENDATION('d2', 'Prune the old trees'), RECOMMENDATION('d3', 'Mow all the meadows')],
    final: [RECOMMENDATION('f1', 'Repaint every boat soon'), RECOMMENDATION('f2', 'Count the geese twice')],
  },
  links: [{ draft: ['d1'], final: ['f1'] }],
  dropped: [{ id: 'd2' }],
  added: ['f2'],
  mayDrop: ['d3'],
};
const finding = (outcome: string, draft: string[], final: string[], confidence: number) => ({
  outcome,
  confidence,
  draft: draft.map((text) => ({ text })),
  final: final.map((text) => ({ text })),
});

test('reliability: claims are judged by the truth, and what may be dropped is not', () => {
  const findings = [
    finding('reworded', ['Repaint every boat'], ['Repaint every boat soon'], 0.95),
    finding('reworded', ['Prune the old trees'], ['Count the geese twice'], 0.6),
    finding('dropped', ['Prune the old trees'], [], 0.9),
    finding('dropped', ['Mow all the meadows'], [], 0.9),
    finding('kept', ['Repaint every boat'], ['Repaint every boat soon'], 1),
    finding('added', [], ['Count the geese twice'], 0.4),
  ];
  expect(claimsOf({ findings }, TRUTH)).toEqual([
    { claim: 'match', confidence: 0.95, right: true },
    { claim: 'match', confidence: 0.6, right: false },
    { claim: 'no partner', confidence: 0.9, right: true },
    { claim: 'no partner', confidence: 0.4, right: true },
  ]);
});

test('reliability: the surest claims, micro and by publisher', () => {
  const claim = (pair: string, confidence: number, right: boolean) => ({ claim: 'match', pair, confidence, right });
  const claims = [
    claim('harbour', 0.95, true),
    claim('harbour', 0.99, true),
    claim('harbour', 0.92, true),
    claim('orchard', 0.9, false),
    claim('orchard', 0.5, false),
  ];
  const figures = read(
    'reliability',
    table(claims, (pair: string) => pair),
  );
  expect(figures).toMatchObject({ 'match from .9': 75, 'match from .9, mean over publishers': 50, 'no partner from .9': Number.NaN });
});
