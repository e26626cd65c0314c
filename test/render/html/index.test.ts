import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { output } from '../outputs.js';
import { findings, sample } from '../sample.js';

const page = () => output(sample(), 'html', { share: true, paragraphs: true });
const digest = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the page', () => {
  it('allows its own style and script and nothing else', async () => {
    const text = await page();
    const [style, script] = [/<style>(.*?)<\/style>/s.exec(text)?.[1] ?? '', /<script>(.*?)<\/script>/s.exec(text)?.[1] ?? ''];
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'"`,
    );
  });
  it('names no address, style attribute or handler', async () => expect((await page()).match(/\b(?:src|style|on[a-z]+)="|https?:/g)).toBeNull());
  it('quotes the final where only the final has a text', async () => {
    const added = sample()
      .findings.filter(({ outcome }) => outcome === 'added')
      .slice(0, 1);
    const made = String(await output({ ...sample(), findings: added }, 'html', { share: true }));
    expect(made).toMatch(/\(added[^)]*\) <q lang="en">\w/);
  });
  it('links only into itself', async () => expect([...(await page()).matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true));
  it('has a place for each finding', async () => {
    const text = await page();
    expect(findings().filter(({ fingerprint }) => !text.includes(`id="f-${fingerprint}"`))).toEqual([]);
  });
  it('lists every recommendation in the ledger', async () => expect((await page()).split('<tbody>')[1]?.match(/<tr /g)).toHaveLength(28));
  it('puts what only the final has after its neighbour', async () => {
    const rows = ((await page()).split('<tbody>')[1] ?? '').split('<tr ').map((row) => row.replace(/<[^>]*>/g, ' '));
    const at = rows.findIndex((row) => row.includes('Added'));
    expect(rows[at - 1]).toContain('Recommendation 5');
  });
  it('says what it does not show', async () => expect(await page()).toContain('It does not show who changed them, when, or why.'));
  it('says when a filter was on', async () =>
    expect(await output(sample(), 'html', { share: true, only: ['dropped'] })).toContain('2 of 26 findings are told here'));
  it('draws a line for each pair', async () => expect((await page()).match(/<path d="M[\d.]+ [\d.]+C/g)).toHaveLength(22 + 2 + 2 + 2 - 2));
});
