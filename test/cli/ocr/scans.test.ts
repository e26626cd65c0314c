import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePdf } from '../../read/pdf/make.js';
import { draftdiff, folder } from '../run.js';
import { hasTesseract, printed, scan } from './scan.js';

const TITLE = ['Night buses in the harbour quarter'];
const HEARD = [
  'The panel heard from forty drivers and from those who wait at the quays at night.',
  'Many of them walk home for an hour, as no bus runs after ten.',
];
const ASKS = [
  ['Recommendation 1: The city council should run a bus every 20 minutes until midnight', 'on all lines that serve the harbour.'],
  ['Recommendation 2: The port authority must light every stop on the quays by June 2027.'],
];
const DRAFT = [TITLE, HEARD, ['Recommendations'], ...ASKS];

/** A folder with a draft and a final, one of them a scan. */
function files(...final: readonly (readonly string[])[]): string {
  const place = folder();
  writeFileSync(join(place, 'scan.pdf'), scan(printed(DRAFT)));
  writeFileSync(join(place, 'final.pdf'), printed(final));
  return place;
}

const compared = (place: string, ...flags: readonly string[]) => {
  const { status, stdout, stderr } = draftdiff(['scan.pdf', 'final.pdf', '-f', 'json', ...flags], { cwd: place });
  return { status, stderr, json: JSON.parse(stdout) };
};

describe.skipIf(!hasTesseract())('a scan', () => {
  const place = files(...DRAFT);
  test('without --ocr is refused in a line that names it', () =>
    expect(draftdiff(['scan.pdf', 'final.pdf'], { cwd: place })).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/ scan\.pdf: its page has no text.*--ocr/),
    }));
  test('with --ocr is read: what is in both is kept, and where its text comes from is told', () => {
    const { status, json } = compared(place, '--ocr');
    expect(status).toBe(0);
    expect(json.draft).toMatchObject({ textSource: 'ocr', pages: 1, pagesRead: 1, recommendations: 2 });
    expect(json.summary).toMatchObject({ kept: 2, reworded: 0, dropped: 0, added: 0 });
    expect(json.settings.ocr).toEqual({ value: true, from: 'flag' });
    expect(json.warnings.map(({ code }: { code: string }) => code)).toContain('ocr-text');
  });
  test('says the same each time', () => expect(compared(place, '--ocr').json).toEqual(compared(place, '--ocr').json));
  test('what is gone from the final is dropped', () => {
    const { json } = compared(files(TITLE, HEARD, ['Recommendations'], ASKS[0] ?? []), '--ocr');
    expect(json.summary).toMatchObject({ kept: 1, dropped: 1 });
  });
  test('another amount than in the final is shown, to be checked', () => {
    const other = ['Recommendation 1: The city council should run a bus every 30 minutes until midnight', 'on all lines that serve the harbour.'];
    const { json } = compared(files(TITLE, HEARD, ['Recommendations'], other, ASKS[1] ?? []), '--ocr');
    const changed = json.findings.find(({ outcome }: { outcome: string }) => outcome === 'reworded');
    expect(changed).toMatchObject({ certainty: 'check', traits: [{ type: 'quantity', from: '20 minutes', to: '30 minutes' }] });
    expect(changed.certaintyReasons[0]).toMatch(/seen in a picture/);
  });
  test('its words keep their places and how sure they are', () => {
    const { stdout } = draftdiff(['outline', 'scan.pdf', '--ocr', '-f', 'json'], { cwd: place });
    const [page] = JSON.parse(stdout).scanned;
    expect(page).toMatchObject({ page: 1, width: 600, height: 800 });
    const word = page.words.find(({ text }: { text: string }) => text === 'midnight');
    expect(word.confidence).toBeGreaterThan(0.8);
    // printed on the fourth line of text below the title, set in 11 points
    expect(word.y1 - word.y0).toBeGreaterThan(6);
    expect(word.x1).toBeGreaterThan(word.x0 + 30);
  });
  test('in a language without data is refused with the command that installs it', () =>
    expect(
      draftdiff(['outline', 'scan.pdf', '--ocr', '--language', 'pt'], { cwd: place, env: { TESSDATA_PREFIX: folder({ 'eng.traineddata': '' }) } }),
    ).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/scan\.pdf: .*"por"; install it: apt install tesseract-ocr-por/),
    }));
});

test('a scan on a machine without tesseract is refused with the command that installs it', () => {
  const place = folder();
  const picture = '/Resources << /XObject << /P0 50 0 R >> >>';
  const objects = {
    50: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
  };
  writeFileSync(join(place, 'scan.pdf'), makePdf({ pages: [['q 600 0 0 800 0 0 cm /P0 Do Q']], objects, page: picture }));
  expect(draftdiff(['outline', 'scan.pdf', '--ocr'], { cwd: place, env: { PATH: place } })).toMatchObject({
    status: 3,
    stderr: expect.stringMatching(/ scan\.pdf: .*no tesseract on this machine; install it: apt install tesseract-ocr/),
  });
});
