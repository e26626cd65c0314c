import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of measuring data beside the project, or undefined where it is missing; with CI set a missing folder is an error. */
export function shared(): string | undefined {
  const folder = fileURLToPath(new URL('../../shared', import.meta.url));
  if (existsSync(folder)) return folder;
  const clone = process.env['DRAFTDIFF_SHARED'];
  if (clone && existsSync(clone)) return clone;
  if (process.env['CI']) throw new Error('the measuring data (../shared) is missing, and tests that need it are never skipped in CI');
  console.warn('SKIPPED: tests that need ../shared, which is not here');
  return undefined;
}
