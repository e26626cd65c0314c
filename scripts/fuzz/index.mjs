// npm run fuzz: changes files at random and looks that each ends as published: compared, or refused in one line; in bounded time and memory.
//   --seconds N  how long (60)      --seed N  another series of cases (1)      --case N  that case of the series alone, written to a file
// The seeds that once found something are in seeds.json and come first. What a case is made of says its number: the same on every machine with the same files.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { corpus } from './corpus.mjs';
import { mutated } from './mutate.mjs';
import { randomOf } from './random.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, case: { type: 'string' } } });
const [seconds, series] = [Number(values.seconds), Number(values.seed)];
/** CPU seconds that one case may take for being read once and compared twice, milliseconds until it hangs, and megabytes of heap. */
const MOST = { seconds: 30, wait: 300_000, heap: 1024 };

const files = corpus();

/** The case of a number: a file, changed, and the file as it was. */
function caseOf({ seed, number }) {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ number);
  const of = files[random.below(files.length)];
  const other = files[random.below(files.length)];
  const name = basename(of.name);
  return { draft: { name: `changed-${name}`, bytes: mutated(of.bytes, random, other.bytes) }, final: { name, bytes: of.bytes } };
}

const start = () =>
  new Worker(new URL('worker.mjs', import.meta.url), { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: MOST.heap, stackSizeMb: 8 } });
let worker = start();

/** How a case ended, in a thread that is replaced where it comes to no end. */
function run(sides) {
  const from = process.cpuUsage();
  const last = Date.now() + MOST.wait;
  const spent = () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  const asked = worker;
  return new Promise((resolve) => {
    const end = (fault, lost) => {
      clearInterval(clock);
      asked.off('message', onMessage).off('error', onError);
      if (lost) {
        asked.terminate();
        worker = start();
      }
      resolve(fault);
    };
    const onMessage = ({ fault }) => end(fault, false);
    const onError = (error) => end(`the thread died: ${error.stack ?? error}`, true);
    const clock = setInterval(() => {
      if (spent() > MOST.seconds) end(`took over ${MOST.seconds} CPU seconds`, true);
      else if (Date.now() > last) end('came to no end', true);
    }, 200);
    asked.once('message', onMessage).once('error', onError);
    asked.postMessage(sides);
  });
}

const keep = ({ seed, number }, { draft }) => {
  const path = join(tmpdir(), `draftdiff-fuzz-${seed}-${number}${extname(draft.name)}`);
  writeFileSync(path, draft.bytes);
  return path;
};

const known = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8'));
const until = Date.now() + seconds * 1000;
const found = [];
let ran = 0;

async function look(which) {
  const sides = caseOf(which);
  const fault = await run(sides);
  ran++;
  if (fault) {
    found.push(which);
    console.error(`seed ${which.seed}, case ${which.number} (${sides.draft.name}, kept as ${keep(which, sides)}): ${fault}`);
  }
}

if (values.case) {
  const which = { seed: series, number: Number(values.case) };
  console.log(keep(which, caseOf(which)));
  await look(which);
} else {
  for (const which of known) await look(which);
  for (let number = 1; Date.now() < until; number++) await look({ seed: series, number });
}
console.log(`fuzz: ${ran} cases of seed ${series} out of ${files.length} files, ${found.length} found`);
await worker.terminate();
if (found.length > 0) process.exitCode = 1;
