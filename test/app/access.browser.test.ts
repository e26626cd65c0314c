import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../cli/run.js';
import { browserPath, launch } from '../render/browser.js';
import { compare, open, violations } from './page.js';

const path = browserPath();
const sides = ['draft.md', 'final.md'].map((name) => fixture(`added/${name}`)) as [string, string];

describe.skipIf(path === undefined)('the page can be used by everyone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path ?? '');
  });
  afterAll(() => browser.close());

  test.each([
    ['wide and light', { viewport: { width: 1280, height: 800 } }],
    ['narrow and dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
  ])('%s: axe finds nothing, and nothing is asked for', async (_, context) => {
    const { page, problems } = await open(browser, context);
    expect(await violations(page)).toEqual([]);
    await compare(page, ...sides);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(problems).toEqual([]);
  });
});
