import { describe, expect, it } from 'vitest';
import { reasonLine, reasonsOf } from '../../src/render/reasons.js';
import type { Trait } from '../../src/types.js';

const lines = (...traits: readonly Trait[]) => reasonsOf(traits).map(reasonLine);

describe('reasons', () => {
  it('say from what to what', () =>
    expect(lines({ type: 'softened', from: 'must', to: 'should', reason: 'weaker' })).toEqual(['softened: must → should; weaker']));
  it('say so where one side has nothing', () =>
    expect(lines({ type: 'condition', to: 'where possible', reason: 'only the final has it' })).toEqual([
      'condition changed: (none) → where possible; only the final has it',
    ]));
  it('do not say twice what the explanation quotes', () =>
    expect(lines({ type: 'softened', from: 'must', to: 'should', reason: 'weaker: “must” became “should”' })).toEqual([
      'softened: weaker: “must” became “should”',
    ]));
  it('stand once for traits on the same words', () =>
    expect(lines({ type: 'softened', from: '£40', to: '£15', reason: 'less' }, { type: 'quantity', from: '£40', to: '£15', reason: 'less' })).toEqual([
      'softened, amount changed: £40 → £15; less',
    ]));
  it('leave renumbering to the heading', () => expect(lines({ type: 'renumbered', from: '3', to: '4', reason: 'another number' })).toEqual([]));
});
