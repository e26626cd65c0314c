import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '../../../scripts/eval/pool.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const outcomes = async (source: string, jobs: string[]) => {
  const script = join(folder, 'script.mjs');
  writeFileSync(script, source);
  const seen: Record<string, unknown> = {};
  await pool(
    script,
    jobs,
    (job: string) => [job],
    (job: string, { told, failed }: { told: string; failed: boolean }) => {
      seen[job] = { told, failed };
    },
  );
  return seen;
};

test('every job is run, with its own arguments', async () => {
  expect(await outcomes('process.stdout.write("saw " + process.argv[2])', ['a', 'b', 'c'])).toEqual({
    a: { told: 'saw a', failed: false },
    b: { told: 'saw b', failed: false },
    c: { told: 'saw c', failed: false },
  });
});

test('what a failed job printed counts as nothing, and the others go on', async () => {
  expect(await outcomes('console.log("F1 99"); if (process.argv[2] === "a") process.exitCode = 1', ['a', 'b'])).toEqual({
    a: { told: '', failed: true },
    b: { told: 'F1 99\n', failed: false },
  });
});
