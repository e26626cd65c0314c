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
  const { engine, readPdf } = await import(values.reader);
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

async function bundled(folder) {
  const { build } = await import('esbuild');
  const source = ['{ readPdf } from "./index.ts"', '{ engine } from "./engine.ts"'].map((what) => `export ${what};`);
  const outfile = join(folder, 'reader.mjs');
  const banner = { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" };
  const root = fileURLToPath(new URL('../src/read/pdf', import.meta.url));
  const stdin = { contents: source.join('\n'), resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20.19', banner, logLevel: 'error' });
  return outfile;
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
    const reader = await bundled(folder);
    const ratios = positionals.flatMap((path) =>
      filesIn(path).map((file) => {
        const args = [fileURLToPath(import.meta.url), '--reader', reader, '--seconds', values.seconds, file];
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
