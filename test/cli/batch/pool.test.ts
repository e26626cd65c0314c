import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Pool } from '../../../src/cli/batch/pool.js';
import { folder } from '../run.js';

/** A worker that answers with its own number, and dies of pairs called "deadly", or once of one called "once". */
const WORKER = `
import { existsSync, writeFileSync } from 'node:fs';
process.on('message', ({ kind, job }) => {
  if (kind !== 'job') return;
  const dies = job.id === 'deadly' || (job.id === 'once' && !existsSync(job.base));
  if (job.id === 'once') writeFileSync(job.base, '');
  if (dies) process.kill(process.pid, 'SIGKILL');
  else process.send({ settled: { row: { id: job.id, draft: [], final: [], exit: 0 }, line: String(process.pid) } });
});
process.on('disconnect', () => process.exit());
`;

test('a pair that kills its worker costs itself only, one that dies once is tried again, and a worker serves many', async () => {
  const cwd = folder({ 'worker.mjs': '' });
  writeFileSync(join(cwd, 'worker.mjs'), WORKER);
  const pool = new Pool(pathToFileURL(join(cwd, 'worker.mjs')), { flags: {}, own: {}, pages: false }, 2);
  const ids = ['a', 'deadly', 'b', 'once', 'c', 'deadly', 'd', 'e'];
  const settled = await Promise.all(
    ids.map((id, at) => pool.settle({ id, number: at + 1, draft: ['x.md'], final: ['y.md'], options: {}, base: join(cwd, 'died') })),
  );
  pool.close();
  expect(settled.map(({ row }) => `${row.id} ${row.exit} ${row.error?.code ?? ''}`.trim())).toEqual([
    'a 0',
    'deadly 3 worker-died',
    'b 0',
    'once 0',
    'c 0',
    'deadly 3 worker-died',
    'd 0',
    'e 0',
  ]);
  expect(settled[1]?.row.error?.message).toBe('x.md and y.md: reading or comparing them ended the worker process 2 times');
});
