// Measures draftdiff batch on Linux: many pairs, one of them a file that kills its worker; two workers against one; the memory of the parent;
// killed half way and started again.
//   node scripts/scale/batch.mjs [--pairs 500] [--timed 120]     ends with 1 where a pair is lost, bytes differ or the parent takes too much; bounds its own time
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireShared, root } from '../eval/run.mjs';
import { pairsIn } from './pairs.mjs';

/** Seconds after which a batch is ended, and megabytes that its parent may take. */
const LIMIT = 1200;
const MEMORY = 150;
const FASTER = 1.7;
/** Slices that one worker and two compare in turn. */
const ROUNDS = 4;

requireShared();
const { values } = parseArgs({ options: { pairs: { type: 'string', default: '500' }, timed: { type: 'string', default: '120' } } });
const folder = mkdtempSync(join(tmpdir(), 'batch-'));
const misses = [];
const check = (holds, told) => {
  console.log(`${holds ? 'holds ' : 'MISSED'} ${told}`);
  if (!holds) misses.push(told);
};

const statusOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};

/** A batch as it runs: ends with what it told, the peak of its memory in MB and seconds by the clock. `until` may end it before. */
function batch(args, until) {
  const started = Date.now();
  const child = spawn(process.execPath, [join(root, 'bin/draftdiff.js'), 'batch', ...args], { stdio: ['ignore', 'ignore', 'pipe'], timeout: LIMIT * 1000 });
  const told = [];
  let peak = 0;
  child.stderr.on('data', (piece) => told.push(piece));
  const look = setInterval(() => {
    peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(child.pid))?.[1] ?? 0) / 1024);
    if (until?.()) child.kill('SIGKILL');
  }, 50);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, told: Buffer.concat(told).toString(), peak, seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** Bytes of a document that takes its time to be read. */
const HEAVY = 600e6;

/** A document that kills who reads it, as an error of Node or the lack of memory would: whoever has it open is killed. */
async function deadly(path, signal) {
  writeFileSync(path, '');
  truncateSync(path, HEAVY);
  while (!signal.aborted) {
    for (const pid of readersOf(path)) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function readersOf(path) {
  const holds = (pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === path);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && holds(name));
}

function manifest(name, jobs) {
  const path = join(folder, `${name}.ndjson`);
  writeFileSync(path, jobs.map((job) => `${JSON.stringify(job)}\n`).join(''));
  return path;
}

const files = (path) => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const done = (path) => {
  try {
    return readdirSync(join(path, 'pairs')).length;
  } catch {
    return 0;
  }
};

/** Whether two folders hold the same files with the same bytes. */
function alike(one, other) {
  const hold = (path) =>
    new Map(files(path).map((entry) => [join(entry.parentPath, entry.name).slice(path.length), readFileSync(join(entry.parentPath, entry.name))]));
  const [first, second] = [hold(one), hold(other)];
  const apart = [...new Set([...first.keys(), ...second.keys()])].filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
  for (const name of apart.slice(0, 5)) console.log(`  differs: ${name}`);
  return apart.length === 0 && first.size > 0;
}

/** Slices of the pairs by one worker and by two in turn, so that other work on the machine falls on both alike. */
async function throughput(jobs) {
  const size = Math.ceil(jobs.length / ROUNDS);
  const sums = { 1: 0, 2: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const path = manifest(`round-${round}`, jobs.slice(round * size, (round + 1) * size));
    for (const workers of round % 2 ? [2, 1] : [1, 2]) {
      const { seconds } = await batch([path, '--no-config', '-j', `${workers}`]);
      sums[workers] += seconds;
    }
    console.log(`  ${(round + 1) * size} pairs: ${sums[1].toFixed(0)} s with -j 1, ${sums[2].toFixed(0)} s with -j 2`);
  }
  return sums;
}

const stop = new AbortController();
try {
  const count = Number(values.pairs);
  const jobs = pairsIn(folder, count - 1);
  const hostile = join(folder, 'hostile.md');
  const killing = deadly(hostile, stop.signal);
  const all = [...jobs.slice(0, count >> 1), { id: 'hostile', draft: hostile, final: jobs[0].final, limits: { bytes: 2 * HEAVY } }, ...jobs.slice(count >> 1)];
  const path = manifest('all', all);
  const out = (name) => ['--out', join(folder, name), '--no-config', '--no-pages', '--no-share', '-j', `${Math.min(2, availableParallelism())}`];

  const whole = await batch([path, ...out('whole')]);
  console.log(`${count} pairs, ${whole.seconds.toFixed(0)} s: ${whole.told.trim().split('\n').at(-1)}`);
  const failed = readFileSync(join(folder, 'whole/index.csv'), 'utf8')
    .split('\n')
    .filter((row) => row.includes('ended the worker process'));
  check(failed.length === 1 && failed[0].includes('hostile') && done(join(folder, 'whole')) === count - 1, 'the pair that kills its worker costs itself alone');
  check(whole.peak > 0 && whole.peak <= MEMORY, `the parent took ${whole.peak.toFixed(0)} MB at most (${MEMORY})`);

  mkdirSync(join(folder, 'cut'), { recursive: true });
  const killed = await batch([path, ...out('cut')], () => done(join(folder, 'cut')) >= count / 2);
  const left = done(join(folder, 'cut'));
  const again = await batch([path, ...out('cut')]);
  console.log(`killed at ${left} pairs (${killed.seconds.toFixed(0)} s), started again: ${again.seconds.toFixed(0)} s`);
  check(killed.code === null && left < count - 1 && alike(join(folder, 'whole'), join(folder, 'cut')), 'killed half way and started again: the same bytes');

  stop.abort();
  await killing;
  if (availableParallelism() < 2) console.log('SKIPPED: two workers against one, as there is one core');
  else {
    const timed = jobs.slice(0, Number(values.timed));
    const { 1: one, 2: two } = await throughput(timed);
    // said, and no failure: other work on the machine takes the second core from two workers before it takes anything from one
    console.log(`-j 2 compares ${(one / two).toFixed(2)} times as many pairs a second as -j 1 (${FASTER} on two idle cores)`);
    console.log(`${timed.length} pairs: ${((one * 1000) / timed.length).toFixed(0)} ms a pair by one worker`);
  }
} finally {
  stop.abort();
  rmSync(folder, { recursive: true });
}
if (misses.length > 0) process.exitCode = 1;
