import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lines, makePdf, words } from '../../read/pdf/make.js';

/** Whether tesseract is here, and poppler, which prints pages to pictures; with CI set a missing one is an error, else it is said aloud. */
export function hasTesseract(): boolean {
  const missing = [
    ['tesseract', '--list-langs'],
    ['pdftoppm', '-v'],
  ].filter(([program = '', ask = '']) => spawnSync(program, [ask]).status !== 0);
  if (missing.length === 0) return true;
  if (process.env['CI'])
    throw new Error('tesseract or pdftoppm is missing, and tests of scans are never skipped in CI: apt-get install tesseract-ocr poppler-utils');
  console.warn('SKIPPED: tests of scans, which need tesseract and pdftoppm (apt-get install tesseract-ocr poppler-utils)');
  return false;
}

/** A title and paragraphs, a line each piece, as a PDF of one page a list. */
export function printed(...pages: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const page = (paragraphs: readonly (readonly string[])[]) =>
    paragraphs.flatMap((texts, i) => {
      const y = 740 - paragraphs.slice(0, i).reduce((sum, before) => sum + 14 * before.length + 12, 0);
      return texts.length === 1 && !/[.;:]$/.test(texts[0] ?? '') ? [words(60, y, texts[0] ?? '', 15, 'F2')] : lines(60, y, texts);
    });
  return makePdf({ pages: pages.map(page) });
}

/** The pages of a PDF as pictures in another, which holds no text. */
export function scan(pdf: Uint8Array, density = 200): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-scan-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  execFileSync('pdftoppm', ['-gray', '-r', String(density), join(folder, 'in.pdf'), join(folder, 'page')]);
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const objects = Object.fromEntries(pictures.map((picture, i) => [50 + i, pictureObject(picture)]));
  const pages = pictures.map((_, i) => [`q 600 0 0 800 0 0 cm /P${i} Do Q`]);
  const names = pictures.map((_, i) => `/P${i} ${50 + i} 0 R`).join(' ');
  return makePdf({ pages, objects, page: `/Resources << /XObject << ${names} >> >>` });
}

function pictureObject(graymap: Buffer): string {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(graymap.subarray(0, 40).toString('latin1')) ?? [];
  const points = graymap.subarray(head.length);
  const kind = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  return `<< ${kind} /Length ${points.length} >>\nstream\n${points.toString('latin1')}\nendstream`;
}
