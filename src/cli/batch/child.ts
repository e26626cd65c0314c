// A worker process of a batch: answers one question after the other, and ends with the process that asks.
import { join } from 'node:path';
import { readSource } from '../inputs.js';
import { processIo } from '../io.js';
import { Guard } from './guard.js';
import type { Answer, Question, Setup } from './job.js';
import { settle } from './pair.js';
import { sketchOf } from './sketch.js';

const io = processIo(new URL('./worker.js', import.meta.url));
const guard = new Guard(io);
let setup: Setup = { flags: {}, own: {}, pages: false };

async function answerTo(question: Question): Promise<Answer | undefined> {
  switch (question.kind) {
    case 'setup':
      setup = question.setup;
      return undefined;
    case 'sketch':
      return { sketch: await sketched(question.path) };
    case 'job':
      return { settled: await settle(question.job, { setup, guard, io }) };
  }
}

/** What cannot be read has no sketch; why, its pair would tell. */
async function sketched(path: string): Promise<readonly number[]> {
  try {
    const { input } = await readSource(join(path), io);
    return sketchOf((await guard.outline(input, {})).blocks);
  } catch {
    return [];
  }
}

process.on('message', async (question: Question) => {
  const answer = await answerTo(question);
  if (answer) process.send?.(answer);
});
process.on('disconnect', () => process.exit());
// the parent hears an interrupt and ends; what it ends with, this ends with, too
process.on('SIGINT', () => undefined);
