import type { Finding } from '../../types.js';
import { ACCEPTED_FILE, type Accepted, readAccepted } from '../accepted.js';
import { usageError } from '../exit.js';
import { changed, everyFinding } from '../gates.js';
import type { Io } from '../io.js';
import { writeFile, writeOut } from '../output.js';
import type { Flags } from '../settings.js';
import { readStored } from '../stored.js';

/** What the command line gave. */
export interface AcceptRequest {
  readonly file: string;
  readonly fingerprints: readonly string[];
  readonly flags: Flags;
}

/** Adds findings of a stored comparison to the accepted ones; those that no longer occur in it are left out. */
export async function acceptCommand({ file, fingerprints, flags }: AcceptRequest, io: Io): Promise<void> {
  const named = typeof flags['accepted'] === 'string' ? flags['accepted'] : undefined;
  const reason = String(flags['reason']).trim();
  if (!reason) throw usageError('accept: --reason must say why');
  const findings = everyFinding((await readStored(file, io)).findings);
  const chosen = choose(findings, fingerprints);
  const before = (await readAccepted(named, io.cwd).catch(missingNamed(named)))?.accepted ?? [];
  const now = new Map<string, Accepted>(before.map((entry) => [entry.fingerprint, entry]));
  for (const { fingerprint, outcome, statement } of chosen) now.set(fingerprint, { fingerprint, reason, outcome, statement });
  const accepted = [...now.values()].sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));
  const path = named ?? ACCEPTED_FILE;
  await writeFile(path, [`${JSON.stringify({ accepted }, null, 2)}\n`], { inputs: [file] });
  await writeOut(io, [`${path}: ${chosen.length} accepted now, ${accepted.length} in all; apply with --accepted ${path}\n`]);
}

function choose(findings: readonly Finding[], fingerprints: readonly string[]): readonly Finding[] {
  if (fingerprints.length === 0) return findings.filter(changed);
  return fingerprints.map((fingerprint) => {
    const found = findings.find((finding) => finding.fingerprint === fingerprint);
    if (!found) throw usageError(`accept: no finding has the fingerprint ${fingerprint}`);
    return found;
  });
}

/** A file that is named but not there yet is made. */
const missingNamed = (named: string | undefined) => (error: Error) => {
  if (named && /no such file/.test(error.message)) return undefined;
  throw error;
};
