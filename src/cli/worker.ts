// The worker thread: does one piece of work after the other and posts the result or the error of each.
import { parentPort } from 'node:worker_threads';
import type { Crossing, Reply } from './isolate.js';
import { doTask } from './task.js';
import type { Task } from './work.js';

const post = (reply: Reply) => parentPort?.postMessage(reply);

function crossing(error: unknown): Crossing {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
  const { name, message, stack, cause, ...fields } = error;
  const plain = Object.fromEntries(Object.entries(fields).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)));
  return {
    name: error.name,
    message: error.message,
    ...(error.stack ? { stack: error.stack } : {}),
    fields: plain,
    ...(error.cause ? { cause: crossing(error.cause) } : {}),
  };
}

parentPort?.on('message', async (task: Task) => {
  try {
    post({ result: await doTask(task, (progress) => post({ progress })) });
  } catch (error) {
    post({ error: crossing(error) });
  }
});
