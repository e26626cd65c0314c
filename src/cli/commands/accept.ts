import { ACCEPTED_FILE, type Accepted, acceptedFile } from '../../accepted.js';
import type { Comparison, Finding } from '../../types.js';
import { readAccepted } from '../accepted.js';
import { accepting, type Baseline, migrated, pruned } from '../baseline.js';
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

/** Accepts findings of a stored comparison, or brings the accepted ones up to date by it. */
export async function acceptCommand({ file, fingerprints, flags }: AcceptRequest, io: Io): Promise<void> {
  const named = typeof flags['accepted'] === 'string' ? flags['accepted'] : undefined;
  const comparison = await readStored(file, io);
  const before = (await readAccepted(named, io.cwd).catch(missingNamed(named)))?.accepted ?? [];
  const { accepted, told, done } = step({ before, comparison, fingerprints, flags });
  const path = named ?? ACCEPTED_FILE;
  await writeFile(path, [acceptedFile(accepted)], { inputs: [file] });
  await writeOut(io, [...told.map((line) => `${line}\n`), `${path}: ${done}, ${accepted.length} in all; apply with --accepted ${path}\n`]);
}

interface Step {
  readonly before: readonly Accepted[];
  readonly comparison: Comparison;
  readonly fingerprints: readonly string[];
  readonly flags: Flags;
}

function step({ before, comparison, fingerprints, flags }: Step): Baseline & { readonly done: string } {
  if (flags['migrate']) return { ...migrated(before, comparison), done: 'taken over' };
  if (flags['prune']) return { ...pruned(before, comparison), done: 'pruned' };
  const reason = typeof flags['reason'] === 'string' ? flags['reason'].trim() : '';
  if (!reason) throw usageError('accept: --reason must say why');
  const chosen = choose(everyFinding(comparison.findings), fingerprints);
  return { ...accepting(before, comparison, { chosen, reason, replace: flags['replace'] === true }), done: `${chosen.length} accepted now` };
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
