import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'draftdiff-app-'));

/** The built page. */
export const file = fileURLToPath(new URL('../../dist/draftdiff.html', import.meta.url));

/** The page in a window of its own. */
export interface Opened {
  readonly page: Page;
  /** what the console, dialogs and requests to anywhere else said */
  readonly problems: readonly string[];
}

/** Opens the page from its file; what is asked for beside the file and its own workers is noted. */
export async function open(browser: Browser, context: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...context })).newPage();
  page.setDefaultTimeout(300_000);
  const problems: string[] = [];
  page.on('console', (message) => void problems.push(message.text()));
  page.on('pageerror', (error) => void problems.push(String(error)));
  page.on('request', (request) => void (/^(?:file|blob):/.test(request.url()) || problems.push(request.url())));
  await page.goto(pathToFileURL(file).href);
  return { page, problems };
}

/** A file as a person chooses it. */
export type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses files and compares them; what then shows is the report, or why there is none. */
export async function compare(page: Page, draft: File, final?: File): Promise<void> {
  if (await page.getByRole('button', { name: 'Other files' }).isVisible()) await press(page, 'Other files');
  const remove = page.getByRole('button', { name: /^Remove/ });
  while ((await remove.count()) > 0) await remove.first().click();
  await page.setInputFiles('#file-draft', draft);
  if (final) await page.setInputFiles('#file-final', final);
  await page.locator('.start .go').click();
  await settled(page);
}

/** Waits for the report, or for why there is none. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main.report #ledger, .refused', { timeout: 300_000 });
}

/** Presses a button by its whole name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** What a button that saves a file hands over. */
export async function saved(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** The report in a format. */
export async function report(page: Page, name: RegExp): Promise<string> {
  await press(page, 'Save');
  const path = await saved(page, name);
  await press(page, 'Close');
  return readFileSync(path, 'utf8');
}

/** What axe finds wrong with what is shown. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
