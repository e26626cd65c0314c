// Measures --ocr: pages of a PDF are printed to pictures, turned and speckled, and compared with themselves as text.
//   npm run scans -- [--dpi 150,200,300] [--pages FIRST-LAST] FILE.pdf…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pagesOf, scanOf } from './make.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dpi: { type: 'string', default: '150,200,300' }, pages: { type: 'string', default: '1-5' }, verbose: { type: 'boolean', default: false } },
});
const range = values.pages.split('-').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'scans-'));
let failed = false;
try {
  for (const pdf of positionals) for (const dpi of values.dpi.split(',').map(Number)) measure(pdf, dpi);
} finally {
  rmSync(folder, { recursive: true });
}
if (failed) process.exitCode = 1;

function measure(pdf, dpi) {
  const [scan, text] = [join(folder, 'scan.pdf'), join(folder, 'text.pdf')];
  writeFileSync(scan, scanOf(pdf, dpi, range));
  pagesOf(pdf, range, text);
  const start = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/draftdiff.js', '--ocr', scan, text, '-f', 'json'], { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const told = JSON.parse(stdout || '{}');
  if (told.type !== 'comparison') {
    failed = true;
    console.log(`${basename(pdf)} ${dpi} dpi: ${told.message ?? stderr.trim()}`);
    return;
  }
  const { summary, final, draft, findings } = told;
  // of the recommendations of the text, those that the scan has as one, in the same words
  const found = final.recommendations - findings.filter(({ outcome }) => outcome === 'added' || outcome === 'promoted').length;
  const recall = final.recommendations === 0 ? 1 : found / final.recommendations;
  const wrong = findings.filter(({ outcome }) => outcome !== 'kept');
  const clear = wrong.filter(({ certainty }) => certainty === 'clear').length;
  const figures = `recall ${recall.toFixed(3)} of ${final.recommendations}, ${wrong.length} false findings (${clear} clear), ${summary.misread ?? 0} misread`;
  console.log(`${basename(pdf)} ${dpi} dpi: ${figures}, ${(seconds / draft.pages).toFixed(1)} s a page`);
  if (values.verbose) for (const { outcome, certainty, statement } of wrong) console.log(`  ${outcome} (${certainty}): ${statement}`);
}
