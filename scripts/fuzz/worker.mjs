// Reads and compares what it is sent, and says how that ended.
import { parentPort } from 'node:worker_threads';
import { compare, outline } from '../../dist/index.js';

const EXPECTED = new Set(['InputError', 'VerdictError', 'ReadError', 'LimitError']);
const DESPITE = ['unrelated', 'language', 'kind', 'partial'];

/** What is wrong about an end; undefined where it is one of those that are told in a line. */
function faultOf(error) {
  const names = [error?.name, error?.cause?.name].filter(Boolean);
  const fine = EXPECTED.has(names[0]) && names.every((name) => EXPECTED.has(name));
  return fine && !/\n|^\s*$/.test(error.message) ? undefined : `${names.join(' of ')}: ${error?.stack ?? error}`;
}

async function ended(work) {
  try {
    JSON.stringify(await work());
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

parentPort.on('message', async ({ draft, final }) => {
  const fault =
    (await ended(() => outline(draft))) ??
    (await ended(() => compare(draft, final, { despite: DESPITE }))) ??
    (await ended(() => compare(final, draft, { despite: DESPITE })));
  parentPort.postMessage({ fault });
});
