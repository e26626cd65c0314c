import { expect, test } from 'vitest';
import { changed, everyFinding, verdictCode } from '../../src/cli/gates.js';
import type { GateWord, Sure } from '../../src/render/options.js';
import type { Comparison, Finding, Outcome, TraitType } from '../../src/types.js';

const finding = (outcome: Outcome, traits: readonly TraitType[] = [], more: Partial<Finding> = {}) =>
  ({ outcome, traits: traits.map((type) => ({ type, reason: '' })), draft: [], final: [], items: [], basis: 'whole', ...more }) as unknown as Finding;
const gate = (findings: readonly Finding[], failOn: readonly Sure[], exitCode = false) =>
  verdictCode({ findings, possible: [] } as unknown as Comparison, { failOn, exitCode });

test('an outcome asked for fails', () => expect(gate([finding('kept'), finding('dropped')], ['dropped'])).toBe(1));
test('a trait asked for fails', () => expect(gate([finding('reworded', ['softened'])], ['softened'])).toBe(1));
test('what was not asked for passes', () => expect(gate([finding('dropped')], ['softened'])).toBe(0));
test('an item fails, too', () => expect(gate([finding('reworded', [], { items: [finding('dropped')] })], ['dropped'])).toBe(1));
test('an accepted one passes', () => expect(gate([finding('dropped', [], { accepted: { reason: 'meant' } })], ['dropped'])).toBe(0));
test('an ignored one passes', () => expect(gate([finding('dropped', [], { ignored: true })], ['dropped'])).toBe(0));
test('one outside what the other side covers passes', () => expect(gate([finding('dropped', [], { basis: 'outside' })], ['dropped'])).toBe(0));
test('--exit-code: moved and renumbered are kept', () => expect(gate([finding('kept', ['moved', 'renumbered'])], [], true)).toBe(0));
test('--exit-code: an invisible change is one', () => expect(gate([finding('kept', ['invisible'])], [], true)).toBe(1));
test('changed', () => expect([changed(finding('kept')), changed(finding('merged'))]).toEqual([false, true]));
test('items count at any depth', () =>
  expect(everyFinding([finding('kept', [], { items: [finding('kept', [], { items: [finding('dropped')] })] })]).length).toBe(3));
test('an outcome with a certainty fails on that only', () =>
  expect(['clear', 'check'].map((certainty) => gate([finding('dropped', [], { certainty: certainty as 'clear' })], ['dropped:clear']))).toEqual([1, 0]));
test('so does a trait with one', () =>
  expect(
    ['clear', 'doubtful'].map((certainty) => gate([finding('reworded', ['softened'], { certainty: certainty as 'clear' })], ['softened:doubtful'])),
  ).toEqual([0, 1]));
test('an item has a certainty of its own', () =>
  expect(gate([finding('reworded', [], { certainty: 'clear', items: [finding('dropped', [], { certainty: 'check' })] })], ['dropped:clear'])).toBe(0));

test('a passage that came or went and may be one fails where that is asked for', () => {
  const possible = [{ side: 'draft', text: 'The pier is to be mended.', locator: { block: 1 }, reason: '' }];
  const code = (failOn: readonly GateWord[]) => verdictCode({ findings: [], possible } as unknown as Comparison, { failOn, exitCode: true });
  expect([code(['possible']), code(['dropped'])]).toEqual([1, 0]);
});
