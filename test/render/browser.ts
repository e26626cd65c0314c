import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser, from CHROME_PATH or the usual places; with CI set a missing one is an error, else it is said aloud. */
export function browserPath(): string | undefined {
  const path = [process.env['CHROME_PATH'] ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
  if (path === undefined && process.env['CI'])
    throw new Error('no Chromium was found, and tests of the page are never skipped in CI: apt-get install chromium, or set CHROME_PATH');
  if (path === undefined) console.warn('SKIPPED: tests of the page, for no Chromium was found (set CHROME_PATH)');
  return path;
}

/** A headless browser that reaches no network. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'] });
}
