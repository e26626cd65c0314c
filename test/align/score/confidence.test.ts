import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/align/score/confidence.js';

test('equal texts are as sure as it gets, never certain', () => expect(confidenceOf('match', Number.POSITIVE_INFINITY)).toBe(0.99));
test('better odds never make a claim less sure', () => {
  const steps = Array.from({ length: 60 }, (_, at) => at / 5 - 2);
  for (const claim of ['match', 'group', 'none'] as const) {
    const said = steps.map((odds) => confidenceOf(claim, odds));
    expect(said).toEqual([...said].sort((one, two) => one - two));
  }
});
test('having found no partner is less sure than its odds', () => expect(confidenceOf('none', 2)).toBeLessThan(0.7));
