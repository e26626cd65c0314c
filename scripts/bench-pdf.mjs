// node scripts/bench-pdf.mjs FOLDER|FILE… [--seconds N]: CPU of our PDF reader against pdf.js alone, which gives the text and the structure
// tree of the same pages in the same process. One process a file; both run once unmeasured, then in turns. Bounds its own time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { seconds: { type: 'string', default: '20' }, reader: { type: 'string' } }, allowPositionals: true });
const LIMIT = Number(values.seconds) * 1000;
const ROUNDS = 5;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same settings as the reader's: pictures are decoded by neither. */
async function alone(engine, bytes) {
  const options = { data: new Uint8Array(bytes), verbosity: 0, maxImageSize: 1, disableFontFace: true, useSystemFonts: false, useWasm: false };
  const document = await engine.getDocument(options).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getStructTree();
    page.cleanup();
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return pages;
}

async function measure(file) {
  const { readPdf } = await import(join(values.reader, 'reader.mjs'));
  const engine = await (await import(join(values.reader, 'engine.mjs'))).engine;
  const bytes = readFileSync(file);
  const until = Date.now() + LIMIT / 2;
  const pages = await alone(engine, bytes);
  await readPdf(bytes, {});
  const [theirs, ours] = [[], []];
  for (let round = 0; round < ROUNDS && (round === 0 || Date.now() < until); round++) {
    theirs.push(await cpu(() => alone(engine, bytes)));
    ours.push(await cpu(() => readPdf(bytes, {})));
  }
  console.log(JSON.stringify({ pages, theirs: median(theirs), ours: median(ours) }));
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(path, name));
}

/** The reader as the build makes it, and pdf.js as it is. */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const { BUNDLE } = await import('./bundle.mjs');
  const { format, platform, target, banner, inject, alias } = BUNDLE;
  const absWorkingDir = fileURLToPath(new URL('..', import.meta.url));
  const common = { bundle: true, format, platform, target, banner, alias, absWorkingDir, logLevel: 'error' };
  await build({ ...common, inject, entryPoints: ['src/read/pdf/index.ts'], outfile: join(folder, 'reader.mjs') });
  await build({ ...common, entryPoints: ['src/read/pdf/engine.ts'], outfile: join(folder, 'engine.mjs') });
}

function told(name, run) {
  if (run.status !== 0)
    return console.log(`${name} no figure: ${run.error?.message ?? run.stderr.split('\n').find((line) => /Error/.test(line)) ?? `exit ${run.status}`}`);
  const { pages, theirs, ours } = JSON.parse(run.stdout);
  const each = (total) => `${(total / pages).toFixed(1).padStart(7)} ms`;
  console.log(`${name} ${String(pages).padStart(4)} pages  pdf.js${each(theirs)}  ours${each(ours)}  ratio ${(ours / theirs).toFixed(2)}`);
  return ours / theirs;
}

async function main() {
  if (positionals.length === 0) return console.error('usage: node scripts/bench-pdf.mjs FOLDER|FILE… [--seconds N]');
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-bench-pdf-'));
  try {
    await bundle(folder);
    const ratios = positionals.flatMap((path) =>
      filesIn(path).map((file) => {
        const args = [fileURLToPath(import.meta.url), '--reader', folder, '--seconds', values.seconds, file];
        const name = (relative(path, file) || file).slice(-44).padEnd(44);
        return told(name, spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 3 * LIMIT }));
      }),
    );
    const found = ratios.filter((ratio) => ratio !== undefined);
    if (found.length > 0) console.log(`${found.length} of ${ratios.length} files: median ${median(found).toFixed(2)}, worst ${Math.max(...found).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await (values.reader ? measure(positionals[0]) : main());
