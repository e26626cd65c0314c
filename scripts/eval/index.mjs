// npm run eval: runs the scorers of ../shared/gold on this checkout and prints one table.
//   --check      fail where a figure is worse than its floor (floors.json), or is not measured any more
//   --raise      write better figures into the floors; they only rise
//   --long       also what takes longer: more seeds
//   --only NAME  one part ("pairs"), or all that begin with these words ("old", "planted", "align")
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { certaintyTable } from './certainty.mjs';
import { figuresOf } from './figures.mjs';
import { line, misses, raised } from './floors.mjs';
import { partsOf } from './parts.mjs';
import { pool } from './pool.mjs';
import { requireShared } from './run.mjs';
import { prepare } from './sets.mjs';

const flag = (name) => process.argv.includes(`--${name}`);
const value = (name) => (flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Runs the parts; gives the figures in the order of the parts, and the names of those that failed. */
async function measure(parts, work) {
  const figures = new Map();
  const failed = [];
  await pool(
    beside('tell.mjs'),
    parts,
    ({ name }) => [name, work],
    (part, result) => {
      if (result.failed) failed.push(part.name);
      if (part.aloud) console.log(result.told.trimEnd());
      console.log(`${part.name}: ${result.seconds.toFixed(0)} s${result.failed ? ', FAILED' : ''}`);
      figures.set(part, figuresOf(part, result.told));
    },
  );
  return { figures: parts.flatMap((part) => figures.get(part)), failed };
}

requireShared();
const options = { long: flag('long'), only: value('only') };
const parts = partsOf(options);
if (parts.length === 0) throw new Error(`no part is called ${options.only}`);
const work = mkdtempSync(join(tmpdir(), 'draftdiff-eval-'));
const started = Date.now();
try {
  prepare(work, parts);
  const { figures, failed } = await measure(parts, work);
  const floors = JSON.parse(readFileSync(beside('floors.json'), 'utf8'));
  for (const figure of figures) console.log(line(figure, floors[figure.name]));
  for (const row of certaintyTable(parts, figures)) console.log(row);
  const below = figures.filter((figure) => misses(figure, floors[figure.name]));
  if (flag('raise')) writeFileSync(beside('floors.json'), `${JSON.stringify(raised(floors, figures), null, 2)}\n`);
  console.log(
    `${figures.length} figures in ${((Date.now() - started) / 1000).toFixed(0)} s, ${below.length} worse than their floors, ${failed.length} parts failed`,
  );
  if (failed.length || (flag('check') && below.length)) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}
