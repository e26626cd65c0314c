import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../../src/render/index.js';
import type { Comparison } from '../../../src/types.js';
import { browserPath, launch } from '../browser.js';
import { output } from '../outputs.js';
import { findings, hostile, sample } from '../sample.js';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const path = browserPath();
const folder = mkdtempSync(join(tmpdir(), 'draftdiff-page-'));
/** For people to look at: DRAFTDIFF_SCREENSHOTS names a folder to keep them in. */
const screenshots = process.env['DRAFTDIFF_SCREENSHOTS'] ?? folder;

describe.skipIf(path === undefined)('the page in a browser', () => {
  let browser: Browser;
  let serial = 0;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await launch(path ?? '');
  });
  afterAll(() => browser.close());

  interface Opened {
    readonly page: Page;
    /** what the console, dialogs and requests to anywhere else said */
    readonly problems: readonly string[];
  }

  async function open(comparison: Comparison, context: BrowserContextOptions = {}, options: Partial<RenderOptions> = {}): Promise<Opened> {
    serial += 1;
    const file = join(folder, `${serial}.html`);
    writeFileSync(file, await output(comparison, 'html', { share: true, paragraphs: true, ...options }));
    const page = await (await browser.newContext({ reducedMotion: 'reduce', ...context })).newPage();
    page.setDefaultTimeout(300_000);
    const problems: string[] = [];
    page.on('console', (message) => void problems.push(message.text()));
    page.on('pageerror', (error) => void problems.push(String(error)));
    page.on('dialog', (dialog) => void problems.push(dialog.message()));
    page.on('request', (request) => void (request.url().startsWith('file:') || problems.push(request.url())));
    await page.goto(pathToFileURL(file).href);
    return { page, problems };
  }

  const shown = (page: Page) => page.locator('.finding[data-kinds]:visible').count();
  const focused = (page: Page) => page.evaluate('document.activeElement.id');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  describe('accessibility', () => {
    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['narrow', { viewport: { width: 390, height: 844 } }],
    ] as const)('has no violation that axe finds: %s', async (name, context) => {
      const { page } = await open(sample(), context);
      await page.evaluate(axe);
      const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as { violations: { id: string; nodes: { html: string }[] }[] };
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
    });

    it('names struck and inserted words aloud', async () => {
      const { page } = await open(sample());
      expect(await page.locator('.finding del').first().textContent()).toContain('[only in the draft]');
    });

    it('has headings without gaps', async () => {
      const { page } = await open(sample());
      const levels = (await page.evaluate('[...document.querySelectorAll("h1,h2,h3,h4")].map((heading) => Number(heading.tagName[1]))')) as number[];
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  describe('reading', () => {
    it('needs no script', async () => {
      const { page } = await open(sample(), { javaScriptEnabled: false });
      expect([await shown(page), await page.getByRole('button').count()]).toEqual([16, 0]);
    });
    it('runs without a word in the console and asks nothing of the network', async () => expect((await open(sample())).problems).toEqual([]));
    it.each([390, 760, 1280])('has no sideways scroll at %i', async (width) => {
      const { page } = await open(sample(), { viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    });
    it('prints without tools and with everything open', async () => {
      const { page } = await open(sample(), { viewport: { width: 800, height: 1100 } });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect([await page.getByRole('button').count(), await page.locator('details:not([open]):not(#both)').count()]).toEqual([0, 0]);
      await page.screenshot({ path: join(screenshots, 'print.png'), fullPage: true });
    });
  });

  describe('filters', () => {
    it('by outcome', async () => {
      const { page } = await open(sample());
      await press(page, 'dropped');
      expect([await shown(page), await page.getByRole('status').textContent()]).toEqual([2, '2 of 16 shown']);
    });
    it('by outcome and trait together', async () => {
      const { page } = await open(sample());
      await press(page, 'reworded');
      await press(page, 'softened');
      expect(await shown(page)).toBe(4);
    });
    it('are undone at once', async () => {
      const { page } = await open(sample());
      await press(page, 'dropped');
      await press(page, 'Show all');
      expect(await shown(page)).toBe(16);
    });
  });

  describe('steps', () => {
    const id = (at: number) => `f-${findings()[at]?.fingerprint}`;
    it('go through the findings by keys', async () => {
      const { page } = await open(sample());
      const seen: unknown[] = [];
      for (const key of ['n', 'n', 'p']) {
        await page.keyboard.press(key);
        seen.push(await focused(page));
      }
      expect(seen).toEqual([id(0), id(1), id(0)]);
    });
    it('pass over what is filtered out', async () => {
      const { page } = await open(sample());
      await press(page, 'merged');
      await page.keyboard.press('n');
      expect(await focused(page)).toBe(id(findings().findIndex(({ outcome }) => outcome === 'merged')));
    });
    it('leave the keys alone when told to', async () => {
      const { page } = await open(sample());
      await press(page, 'Keys n and p');
      await page.keyboard.press('n');
      expect(await focused(page)).not.toBe(id(0));
    });
    it('have buttons', async () => {
      const { page } = await open(sample());
      await press(page, 'Next');
      expect(page.url()).toMatch(new RegExp(`#${id(0)}$`));
    });
  });

  describe('links', () => {
    const kept = findings().find(({ outcome }) => outcome === 'kept')?.fingerprint;
    it('lead from a finding into both texts, and back', async () => {
      const { page } = await open(sample());
      const link = page.locator('.to-texts a').first();
      const target = (await link.getAttribute('href')) ?? '';
      await link.click();
      await page.waitForSelector('#both[open]');
      expect(await page.locator(target).isVisible()).toBe(true);
      await page.locator(`${target} .mark`).click();
      expect(await page.locator(target.replace('#t-', '#f-')).isVisible()).toBe(true);
    });
    it.each([
      [1280, 800],
      [360, 740],
    ])('show the first finding on the first screen of %i px', async (width, height) => {
      const { page } = await open(sample());
      await page.setViewportSize({ width, height });
      expect((await page.locator('.gone li').first().boundingBox())?.y).toBeLessThan(height - 60);
    });
    it('open what they lead to', async () => {
      const { page } = await open(sample());
      await page.locator(`table:not(.both) a[href="#f-${kept}"]`).click();
      await page.waitForSelector(`#f-${kept}[open]`); // opened by the event of the new address, not by the click itself
    });
    it('all lead somewhere', async () => {
      const { page } = await open(sample());
      expect(
        await page.evaluate('[...document.querySelectorAll("a[href]")].filter((a) => !document.getElementById(a.getAttribute("href").slice(1))).length'),
      ).toBe(0);
    });
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=http://e.com/x onerror=alert(1)>',
    '" autofocus onfocus="alert(1)',
    '</style><svg onload=alert(1)>',
    'javascript:alert(1)',
  ])('hostile text stays text: %s', async (text) => {
    const { page, problems } = await open(hostile(text));
    expect(problems).toEqual([]);
    expect(await page.locator('img, svg[onload], [onfocus], body script').count()).toBe(1);
    expect(await page.locator('h3').first().textContent()).toContain(text.slice(0, 20));
  });

  it('opens with 600 findings', async () => {
    const many = Array.from({ length: 24 }, (_, at) =>
      findings().map((each) => ({ ...each, fingerprint: `${at.toString(16).padStart(4, '0')}${each.fingerprint.slice(4)}` })),
    ).flat();
    const { page, problems } = await open({ ...sample(), findings: many });
    expect([await shown(page), problems]).toEqual([24 * 16, []]);
  });
});
