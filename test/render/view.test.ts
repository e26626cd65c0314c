import { describe, expect, it } from 'vitest';
import { fails, isOutside, matches, view } from '../../src/render/view.js';
import type { Finding } from '../../src/types.js';
import { output } from './outputs.js';
import { finding, findings, recommendation, sample } from './sample.js';

const options = { color: false, width: 80, share: false };
const unit = recommendation(1, 'Trusts should count.');
const listed = findings().find(({ items }) => items.length > 0) ?? finding('kept', [unit], [unit]);
const outside = finding('dropped', [unit], [], { basis: 'outside' });

describe('what matches', () => {
  it('an outcome', () => expect(matches(finding('dropped', [unit], []), ['dropped'])).toBe(true));
  it('a trait', () => expect(matches(finding('reworded', [unit], [unit], { traits: [{ type: 'softened', reason: '' }] }), ['softened'])).toBe(true));
  it('an item', () => expect(matches(listed, ['dropped'])).toBe(true));
  it('nothing that lies outside', () => expect(matches(outside, ['dropped'])).toBe(false));
});

describe('a gate', () => {
  it('closes on what matches', () => expect(fails(finding('dropped', [unit], []), ['dropped'])).toBe(true));
  it('lets pass what a person accepted', () => expect(fails(finding('dropped', [unit], [], { accepted: { reason: 'agreed' } }), ['dropped'])).toBe(false));
  it('lets pass what is ignored', () => expect(fails(finding('dropped', [unit], [], { ignored: true }), ['dropped'])).toBe(false));
  it('is open when there is none', () => expect(fails(finding('dropped', [unit], []))).toBe(false));
});

describe('the order', () => {
  const told = (...all: readonly ReturnType<typeof finding>[]) => view({ ...sample(), findings: all }, options).told.map(({ id }) => id);
  const at = (id: string, weight: number, outcome: 'dropped' | 'reworded' = 'reworded') => ({ ...finding(outcome, [unit], [unit]), id, weight });
  it('has the dropped ones first', () => expect(told(at('a', 1), at('b', 0.5, 'dropped'))).toEqual(['b', 'a']));
  it('goes by falling weight', () => expect(told(at('a', 0.2), at('b', 0.9), at('c', 0.5))).toEqual(['b', 'c', 'a']));
  it('keeps report order among equals', () => expect(told(at('a', 0.5), at('b', 0.5), at('c', 0.5))).toEqual(['a', 'b', 'c']));
});

describe('the view', () => {
  it('has every finding once', () => {
    const { told, kept, outside: out, hidden } = view({ ...sample(), findings: [...findings(), outside] }, options);
    expect([told.length, kept.length, out.length, hidden]).toEqual([16, 10, 1, 0]);
  });
  it('tells a kept one of which an item changed', () =>
    expect(view({ ...sample(), findings: [{ ...listed, outcome: 'kept', traits: [] } as Finding] }, options).told).toHaveLength(1));
  it('knows what is one-sided but outside', () => expect([isOutside(outside), isOutside({ ...outside, final: [unit] })]).toEqual([true, false]));
});

describe('passages that may be recommendations', () => {
  const possible = [{ side: 'draft' as const, text: 'The pier is to be mended, <at once>.', locator: { block: 9, line: 44 }, reason: 'a need' }];
  it.each([
    ['github', '::error file=', 'title=Also gone%2C perhaps recommendations::The pier is to be mended'],
    ['junit', '<testsuite name="Also gone, perhaps recommendations" tests="1" failures="1"', '<failure type="possible"'],
    ['sarif', '"ruleId": "possible"', '"startLine": 44'],
  ] as const)('%s tells the gate that names them what it closed on, and no other', async (format, ...told) => {
    const closed = await output({ ...sample(), possible }, format, { failOn: ['possible'] });
    const open = await output({ ...sample(), possible }, format, { failOn: ['dropped'] });
    expect(told.map((words) => closed.includes(words))).toEqual([true, true]);
    expect(open.includes(told.at(-1) ?? '')).toBe(false);
  });
});
