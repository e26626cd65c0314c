import { describe, expect, it } from 'vitest';
import { anchor, relativePath } from '../../src/render/anchor.js';
import type { Finding } from '../../src/types.js';
import { finding, recommendation, sample } from './sample.js';

const [one, two, three] = [recommendation(1, 'a'), recommendation(2, 'b'), recommendation(3, 'c')];
const dropped = finding('dropped', [two], []);
const at = (own: Finding, ...others: readonly Finding[]) => anchor(own, { ...sample(), findings: [own, ...others] });
const kept = (unit: typeof one, block: number) => finding('kept', [unit], [{ ...unit, locator: { block } }]);

describe('the anchor in the final', () => {
  it('is the text itself', () => expect(at(kept(one, 7))).toEqual({ block: 7 }));
  it('is the passage that carries a demoted one', () => {
    const carriedBy = { text: '', section: [], locator: { block: 9 }, start: 0, end: 0, similarity: 1 };
    expect(at(finding('demoted', [two], [], { carriedBy }))).toEqual({ block: 9 });
  });
  it('is where a dropped one would stand: at the partner of the one before it', () => expect(at(dropped, kept(one, 7), kept(three, 8))).toEqual({ block: 7 }));
  it('is at the partner of the one after it when nothing stands before it', () => expect(at(dropped, kept(three, 8))).toEqual({ block: 8 }));
  it('is unknown when nothing has a partner', () => expect(at(dropped)).toBeUndefined());
});

describe('paths', () => {
  it.each([
    ['docs/report.md', 'docs/report.md'],
    ['./docs/report.md', 'docs/report.md'],
    ['docs\\report.md', 'docs/report.md'],
    ['/home/jo/report.md', 'report.md'],
    ['../report.md', 'report.md'],
    ['C:\\my files\\report.md', 'report.md'],
  ])('%s → %s', (name, path) => expect(relativePath(name)).toBe(path));
});
