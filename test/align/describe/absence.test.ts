import { expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import { report } from '../reports.js';

const plan = (topic: string) => `! Each district board should publish a yearly plan for ${topic}, with named leads.`;
const LOST = plan('fishing harbours');
const KEPT = [plan('stroke care'), plan('night buses'), plan('village schools')];

/** How sure it is that what only the draft has is gone. */
function sureness(draft: readonly string[], final: readonly string[]): number {
  const match = align(report(draft.join('\n')), report(final.join('\n'))).matches.find((one) => one.final.length === 0);
  return match?.confidence ?? 0;
}

test('nothing is left that could be it', () => expect(sureness([LOST, ...KEPT], KEPT)).toBeGreaterThan(0.95));

test('what is new elsewhere has only the formula in common', () =>
  expect(sureness([LOST, ...KEPT], [...KEPT, plan('prison libraries')])).toBeGreaterThan(0.95));

test('what says the same with its own partner says nothing of it', () => {
  const [before, after] = ['! The mayor must visit fishing harbours in May.', '! In May, a visit of fishing harbours must be made by the mayor.'];
  expect(sureness([LOST, ...KEPT, before], [...KEPT, after])).toBeGreaterThan(0.95);
});

test('what says more than its own partner may be half of it', () => {
  const [before, after] = ['! The mayor must visit the quay in May.', '! The mayor must visit the quay in May and write of fishing harbours and named leads.'];
  expect(sureness([LOST, ...KEPT, before], [...KEPT, after])).toBeLessThan(0.95);
});
