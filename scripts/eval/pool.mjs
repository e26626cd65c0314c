// Runs Node scripts beside each other, as many at once as there are processors.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a script printed and how long it took; one that failed prints its error, and nothing counts as printed. */
function run(path, args) {
  const started = Date.now();
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const told = status === 0 ? Buffer.concat(pieces).toString() : '';
      resolve({ told, failed: status !== 0, seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** Runs `node path ...args(job)` for each job and hands each result on as soon as it is there. */
export async function pool(path, jobs, args, done) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) done(job, await run(path, args(job)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}
