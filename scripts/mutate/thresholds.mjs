// node scripts/mutate/thresholds.mjs [PART…] [--seconds N] [--sample N]: moves every threshold of align and judge by 30 % up and down, one at a time,
// and runs the unit tests of its stage on each change, those of its own folder first: which changes does no test notice? PART picks the files or names
// that hold it, a sample takes N changes evenly from all. What decides no verdict stands in bounds.mjs. Stops within its time and says what it tried.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { root } from '../eval/run.mjs';
import { BOUNDS } from './bounds.mjs';

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '7200' }, sample: { type: 'string' } },
  allowPositionals: true,
});
/** Each stage and the tests that are its own; what a test of costs says of a threshold, a verdict's test says sooner. */
const STAGES = { 'src/align': 'test/align', 'src/judge': 'test/judge' };
const COSTS = 'test/align/limits.test.ts';
/** A module's constant: a number, or a record of numbers. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z_]*)(?:: [^=]+)? = (?:(-?[\d_.]+);|\{([^{}]*)\}(?: as const)?;)/gm;
const MEMBER = /(\w+): (-?[\d_.]+)/g;
const SHIFT = 0.3;

const filesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Every number that decides, with where it stands in its file. */
function thresholdsIn(path) {
  const file = relative(root, path);
  return [...readFileSync(path, 'utf8').matchAll(CONSTANT)].flatMap(({ 0: whole, 1: name, 2: number, 3: members, index }) => {
    if (number) return [{ path, file, name, number, at: index + whole.lastIndexOf(number) }];
    const inside = index + whole.lastIndexOf(members);
    return [...members.matchAll(MEMBER)].map((one) => {
      return { path, file, name: `${name}.${one[1]}`, number: one[2], at: inside + one.index + one[0].length - one[2].length };
    });
  });
}

/** A count moves by one at least. */
function moved(number, share) {
  const value = Number(number.replaceAll('_', ''));
  if (!Number.isInteger(value)) return String(Number((value * (1 + share)).toFixed(6)));
  return String(value + Math.sign(share) * Math.max(1, Math.round(Math.abs(value * share))));
}

const isBound = ({ file, name }) => BOUNDS.has(`${file}#${name}`) || BOUNDS.has(`${file}#${name.split('.')[0]}`);
const isAskedFor = ({ file, name }) => positionals.length === 0 || positionals.some((part) => `${file}#${name}`.includes(part));
const all = Object.keys(STAGES).flatMap(filesIn).toSorted().flatMap(thresholdsIn);
const deciding = all.filter((one) => !isBound(one) && isAskedFor(one));
const changes = deciding.flatMap((one) => [-SHIFT, SHIFT].map((share) => ({ ...one, to: moved(one.number, share) })));
const step = Math.max(1, changes.length / Number(values.sample ?? changes.length));
const tried = changes.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));

let current;
const mutation = {
  name: 'mutation',
  enforce: 'pre',
  transform: (code, id) =>
    current && id.split('?')[0] === current.path ? code.slice(0, current.at) + current.to + code.slice(current.at + current.number.length) : undefined,
};
const include = Object.values(STAGES).map((folder) => `${folder}/**/*.test.ts`);
const settings = { root, include, exclude: [COSTS], watch: false, bail: 1, reporters: [{}], isolate: false, pool: 'threads', maxWorkers: 1 };
const vitest = await createVitest('test', settings, { plugins: [mutation] });
const specifications = await vitest.globTestSpecifications();
const testsIn = (folder) => specifications.filter(({ moduleId }) => relative(root, moduleId).startsWith(`${folder}/`));

/** The tests that run on a change, in turns: those beside the module, then all others of its stage. */
function turnsOf(file) {
  const [stage, tests] = Object.entries(STAGES).find(([folder]) => file.startsWith(folder));
  const beside = testsIn(dirname(file).replace(stage, tests));
  const others = testsIn(tests).filter((one) => !beside.includes(one));
  return [beside, others].filter(({ length }) => length > 0);
}

/** Has the module read anew by the next run. */
function invalidate(path) {
  for (const { vite } of vitest.projects) for (const module of vite.moduleGraph.getModulesByFile(path) ?? []) vite.moduleGraph.invalidateModule(module);
  vitest.invalidateFile(path);
}

async function fails(tests) {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, true);
  return unhandledErrors.length > 0 || testModules.some((module) => module.state() === 'failed');
}

/** Whether a test fails with the change. */
async function isNoticed(change) {
  for (const one of [current, change]) if (one) invalidate(one.path);
  current = change;
  for (const tests of turnsOf(change.file)) if (await fails(tests)) return true;
  return false;
}

for (const tests of Object.values(STAGES)) if (await fails(testsIn(tests))) throw new Error(`tests of ${tests} fail without any change`);

const end = performance.now() + Number(values.seconds) * 1000;
const seen = { noticed: 0, lives: 0 };
for (const change of tried) {
  if (performance.now() > end) break;
  const verdict = (await isNoticed(change)) ? 'noticed' : 'lives';
  seen[verdict] += 1;
  console.log(`${verdict.padEnd(7)} ${change.file}#${change.name} ${change.number} → ${change.to}`);
}
const count = seen.noticed + seen.lives;
console.log(
  `\n${count} of ${changes.length} changes of ${deciding.length} thresholds tried, ${seen.noticed} noticed (${Math.round((100 * seen.noticed) / Math.max(1, count))} %)`,
);
await vitest.close();
process.exit(0);
