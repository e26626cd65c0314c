import { usageError } from './exit.js';
import { commitsOf } from './git-history.js';
import { readSource } from './inputs.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import type { Version } from './source.js';

/** Versions that are compared in one history. */
const MOST = 100;

/** The versions named, the oldest first; of one file in git those that its commits, or tags, hold. */
export async function versionsOf(named: readonly string[], settings: Settings, io: Io): Promise<readonly Version[]> {
  const { limits, range, tags } = settings;
  const [only] = named;
  if (named.length > 1 && (range !== undefined || tags)) throw usageError('history: --range and --tags are for one file in git; several versions were named');
  const versions =
    named.length === 1 && only !== undefined
      ? await commitsOf(only, { limits, tags, most: MOST, ...(range === undefined ? {} : { range }) }, io)
      : await files(named, settings, io);
  if (versions.length > MOST) throw usageError(`history: ${versions.length} versions, and ${MOST} at most are followed; name fewer, or a --range`);
  if (versions.length < 2) throw usageError(`${only}: has only one version there; name two files or more, or a file that several commits changed`);
  return versions;
}

async function files(named: readonly string[], { limits }: Settings, io: Io): Promise<Version[]> {
  if (named.filter((name) => name === '-').length > 1) throw usageError('only one of the versions can be standard input');
  if (named.length > MOST) throw usageError(`history: ${named.length} versions, and ${MOST} at most are followed; name fewer`);
  const versions: Version[] = [];
  for (const name of named) versions.push(await readSource(name, io, limits));
  return versions;
}
