// Small helpers of the evaluation: where the measuring data is, and how a scorer is run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
export const gold = `${shared}/gold`;

/** Longer than any scorer takes on a busy machine. */
const HANG = 3_600_000;

/** Ends the evaluation where the measuring data is missing: loudly, and with an error in CI. */
export function requireShared() {
  if (existsSync(gold)) return;
  console.log('SKIPPED: the evaluation needs ../shared/gold, which is not here');
  process.exit(process.env['CI'] ? 1 : 0);
}

/** Runs a Node script and gives its standard output; throws with its standard error. */
export function script(path, args) {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', timeout: HANG, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${path}: ${stderr || (error?.message ?? `exit ${status}`)}`);
  return stdout;
}

/** The number that a pattern finds in a text, or NaN. */
export function figure(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? Number.NaN);
}
