import { describe, expect, it } from 'vitest';
import type { Locator } from '../../src/types.js';
import { output } from './outputs.js';
import { finding, hostile, recommendation, sample } from './sample.js';

const line = (from: number, to = from): Locator => ({ block: from, line: from, endLine: to });
const one = recommendation(1, 'Trusts should count.', { locator: line(3) });
const two = recommendation(2, 'Trusts should publish.', { locator: line(5) });
const three = recommendation(3, 'Trusts should train.', { locator: line(7) });
const dropped = finding('dropped', [two], [], { statement: 'Gone, 100%.' });
const small = {
  ...sample(),
  final: { ...sample().final, name: 'docs/report: final.md' },
  findings: [dropped, finding('kept', [one], [{ ...one, locator: line(30, 31) }]), finding('kept', [three], [{ ...three, locator: line(40) }])],
};

describe('annotations', () => {
  it('anchor a dropped one where it would stand in the final', async () =>
    expect((await output(small, 'github', { failOn: ['dropped'] })).split('\n')[0]).toBe(
      '::error file=docs/report%3A final.md,line=30,endLine=31,title=dropped%3A Recommendation 2::Gone, 100%25.%0ARecommendation 2 of the draft: Trusts should publish.',
    ));
  it('warn where no gate is set', async () => expect(await output(small, 'github')).toMatch(/^::warning /));
  it('only note what was accepted', async () =>
    expect(await output({ ...small, findings: [{ ...dropped, accepted: { reason: 'agreed' } }] }, 'github', { failOn: ['dropped'] })).toMatch(/^::notice /));
  it('leave kept ones out', async () => expect((await output(small, 'github')).match(/^::/gm)).toHaveLength(1));
  it('end with the headline', async () => expect(await output(sample(), 'github')).toMatch(/\n25 recommendations in the draft, 25 in the final: .*\n$/));
  it('let no text begin a command of its own', async () => {
    const lines = (await output(hostile('x\r\n::error::y,z:%\n##[group]'), 'github')).trimEnd().split('\n');
    expect(lines.filter((each) => each.startsWith('::')).every((each) => /^::(?:warning|notice) file=[^,:]*,title=[^,:]*::(?:(?!::).)*$/.test(each))).toBe(
      true,
    );
    expect(lines.join('')).not.toContain('##[');
  });
});
