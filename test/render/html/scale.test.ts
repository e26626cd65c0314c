import { describe, expect, it } from 'vitest';
import { scale } from '../../../src/render/html/scale.js';
import { recommendation } from '../sample.js';

const units = (...blocks: readonly number[]) => blocks.map((block) => recommendation(1, '', { locator: { block } }));
const places = (blocks: readonly number[], last: number) => {
  const all = units(...blocks);
  return all.map(scale(all, last).at);
};

describe('places in the drawing', () => {
  it('are in proportion where there is room', () => expect(places([0, 50, 100], 100)).toEqual([30, 160, 290]));
  it('never come nearer than a gap', () => expect(places([98, 99, 100], 100)).toEqual([260, 275, 290]));
  it('of several in one block differ', () => expect(places([50, 50, 100], 100)).toEqual([160, 175, 290]));
  it('of other blocks lie between', () => expect(scale(units(0, 100), 100).at({ locator: { block: 25 } })).toBe(95));
  it('keep the order', () => {
    const blocks = Array.from({ length: 300 }, (_, at) => at * at);
    const ys = places(blocks, 300 * 300);
    expect(ys.every((y, at) => at === 0 || y > (ys[at - 1] ?? 0))).toBe(true);
  });
  it('take less room each where there are many', () =>
    expect([scale(units(...Array(50).keys()), 50).gap, scale(units(...Array(100).keys()), 100).gap]).toEqual([15, 7]));
  it('do without any recommendation', () => expect(scale([], 1).at({ locator: { block: 0 } })).toBe(30));
});
