import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftdiff, fixture } from '../cli/run.js';
import { browserPath, launch } from '../render/browser.js';
import { compare, type Opened, open, report } from './page.js';

const path = browserPath();
/** Outside of any repository and of the working folder: where a file lies in those the command tells, and no page knows. */
const there = mkdtempSync(join(tmpdir(), 'draftdiff-same-'));
cpSync(fixture(''), there, { recursive: true });
const cases = readdirSync(fixture('')).filter((name) => readdirSync(fixture(name)).some((file) => file.startsWith('draft.')));
const sides = (name: string): readonly [draft: string, final: string] => {
  const files = readdirSync(join(there, name));
  const side = (which: string) => join(there, name, files.find((file) => file.startsWith(`${which}.`)) ?? '');
  return [side('draft'), side('final')];
};

describe.skipIf(path === undefined)('the page says what the command says, byte for byte', () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await launch(path ?? '');
    opened = await open(browser);
  });
  afterAll(() => browser.close());

  test.each(cases)('%s', async (name) => {
    const [draft, final] = sides(name);
    await compare(opened.page, draft, final);
    const { status, stdout, stderr } = draftdiff([draft, final, '-f', 'json']);
    const refused = opened.page.locator('.refused p').first();
    const said = (await refused.isVisible()) ? await refused.textContent() : await report(opened.page, /^Data/);
    expect(said).toBe(status === 0 ? stdout : stderr.replace('draftdiff: ', '').replace(/; compare all the same with --despite \w+\n$/, ''));
  });

  test.each([
    [/^Web page/, 'html'],
    [/^Table/, 'csv'],
  ])('%s', async (button, format) => {
    const [draft, final] = sides('community-services');
    await compare(opened.page, draft, final);
    expect(await report(opened.page, button)).toBe(draftdiff([draft, final, '-f', format]).stdout);
  });

  test('nothing was asked of any network, and nothing was complained of', () => expect(opened.problems).toEqual([]));
});
