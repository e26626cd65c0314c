import { ACCEPTED_FILE, type Accepted, acceptedIn } from '../accepted.js';
import { readOwnFile } from './config.js';
import { usageError } from './exit.js';

/** Reads the accepted findings: a file named, or the standard one in the working directory; empty where there is none. */
export async function readAccepted(named: string | undefined, cwd: string): Promise<{ path: string; accepted: readonly Accepted[] } | undefined> {
  const file = await readOwnFile(named, cwd, ACCEPTED_FILE);
  if (!file) return undefined;
  const accepted = acceptedIn(file.value);
  if (!accepted) throw usageError(`${file.path}: must hold {"accepted": [{"fingerprint": "…", "reason": "…"}]}`);
  return { path: file.path, accepted };
}
