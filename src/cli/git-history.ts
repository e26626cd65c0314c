import { basename } from 'node:path';
import { DEFAULT_LIMITS } from '../limits.js';
import type { Limits } from '../types.js';
import { CliError, EXIT, usageError } from './exit.js';
import { bytesOf, type Entry, entryAt, git, LINE } from './git.js';
import { readSource } from './inputs.js';
import type { Io } from './io.js';
import type { Version } from './source.js';

/** Which commits of a file are asked for. */
interface Asked {
  readonly range?: string;
  readonly tags: boolean;
  /** versions that are read at most */
  readonly most: number;
  readonly limits: Partial<Limits>;
}

/** A commit that holds the file, under the name it has there. */
interface Commit {
  readonly hash: string;
  readonly author: string;
  readonly date: string;
  readonly path: string;
}

/** Names and hashes of so many bytes are read of one file's history. */
const LOG = 5e7;
/** Letters of a hash by which a person looks it up. */
const SHORT = 10;

/**
 * The versions of one file that its commits hold, the oldest first, renames followed, those that are the same as the one before left out; at
 * last the file as it is now. Of a range first what stood before it.
 */
export async function commitsOf(file: string, asked: Asked, io: Io): Promise<readonly Version[]> {
  await requireRepository(file, io);
  const commits = asked.tags ? await tagged(file, io) : await logged(file, asked.range, io);
  if (commits.length === 0)
    throw new CliError(EXIT.noVerdict, 'revision', `${file}: no commit ${asked.range ? `of ${asked.range} ` : 'here '}holds it; name two versions or more`);
  const entries = await entriesOf(commits, file, io);
  if (entries.length > asked.most)
    throw usageError(`${file}: ${entries.length} commits changed it, and ${asked.most} versions at most are followed; name a --range A..B, or --tags`);
  const most = Math.max(asked.limits.bytes ?? DEFAULT_LIMITS.bytes, asked.limits.pdfBytes ?? DEFAULT_LIMITS.pdfBytes);
  const versions: Version[] = [];
  for (const { commit, entry } of entries) {
    const bytes = await bytesOf(entry, `${commit.hash.slice(0, SHORT)}:${commit.path}`, io, most);
    versions.push({ input: { name: basename(commit.path), bytes }, revision: commit.hash.slice(0, SHORT), author: commit.author, date: commit.date });
  }
  return asked.range !== undefined || asked.tags ? versions : [...versions, ...(await unlessSame(file, versions.at(-1), asked.limits, io))];
}

async function requireRepository(file: string, io: Io): Promise<void> {
  const inside = await git(io, ['rev-parse', '--is-inside-work-tree'], LINE);
  if (inside.ok && inside.stdout.toString().trim() === 'true') return;
  throw usageError(`${file}: one version alone, and no git work tree here whose commits could be walked; name two versions or more`);
}

/** The commits that changed a file, the oldest first; of a range before them the one that it starts from. */
async function logged(file: string, range: string | undefined, io: Io): Promise<Commit[]> {
  if (range !== undefined && (range.startsWith('-') || !/^.+\.\.(?!\.).*$/.test(range)))
    throw usageError(`--range: "${range}" is no range of commits; write it as A..B`);
  const revisions = range === undefined ? [] : ['--end-of-options', range];
  const args = [
    '--literal-pathspecs',
    '-c',
    'log.showSignature=false',
    'log',
    '--follow',
    '--no-ext-diff',
    '--no-textconv',
    '--name-only',
    '-z',
    FIELDS,
    ...revisions,
    '--',
    file,
  ];
  const answer = await git(io, args, LOG);
  if (!answer.ok)
    throw new CliError(
      EXIT.noVerdict,
      'revision',
      `${file}: ${range ? `git knows no range ${range} here` : 'git cannot tell its commits'} (${answer.stderr.trim().split('\n')[0]})`,
    );
  const commits = commitsIn(answer.stdout.toString()).reverse();
  const [first] = commits;
  const base = range?.split('..')[0];
  if (!base || !first) return commits;
  const [before] = commitsIn((await git(io, ['-c', 'log.showSignature=false', 'log', '-1', '-z', FIELDS, '--end-of-options', base], LINE)).stdout.toString());
  return before ? [{ ...before, path: first.path }, ...commits] : commits;
}

/** Fields that no name of an author or a file can hold between them. */
const FIELDS = '--format=%x01%H%x02%an%x02%aI%x02';

function commitsIn(log: string): Commit[] {
  return log.split('\u0001').flatMap((record): Commit[] => {
    const [hash, author = '', date = '', rest = ''] = record.split('\u0002');
    return hash ? [{ hash, author, date, path: rest.replace(/^[\0\n]+|\0+$/g, '') }] : [];
  });
}

/** The tags that hold the file under any of the names it had, by their date. */
async function tagged(file: string, io: Io): Promise<Commit[]> {
  const names = [...new Set((await logged(file, undefined, io)).map(({ path }) => path))];
  const listed = await git(io, ['for-each-ref', '--sort=creatordate', '--format=%(refname)', 'refs/tags'], LOG);
  const commits: Commit[] = [];
  for (const tag of listed.stdout.toString().split('\n').filter(Boolean)) {
    const [commit] = commitsIn((await git(io, ['-c', 'log.showSignature=false', 'log', '-1', '-z', FIELDS, '--end-of-options', tag], LINE)).stdout.toString());
    if (commit) commits.push(...(await firstHeld(names, commit, io)));
  }
  return commits;
}

async function firstHeld(names: readonly string[], commit: Commit, io: Io): Promise<Commit[]> {
  for (const path of names.toReversed()) if (await entryAt({ argument: path, commit: commit.hash, path }, io)) return [{ ...commit, path }];
  return [];
}

/** What each commit holds of the file; a commit without it, and one in which it did not change, is no version. */
async function entriesOf(commits: readonly Commit[], argument: string, io: Io): Promise<{ commit: Commit; entry: Entry }[]> {
  const entries: { commit: Commit; entry: Entry }[] = [];
  for (const commit of commits) {
    const entry = await entryAt({ argument, commit: commit.hash, path: commit.path }, io);
    if (entry && entry.object !== entries.at(-1)?.entry.object) entries.push({ commit, entry });
  }
  return entries;
}

/** The file as it is now, where no commit has it so; none where it is gone. */
async function unlessSame(file: string, last: Version | undefined, limits: Partial<Limits>, io: Io): Promise<Version[]> {
  const now = await readSource(file, io, limits).catch((error: Error) => (/no such file/.test(error.message) ? undefined : Promise.reject(error)));
  return now && !(last && Buffer.compare(now.input.bytes, last.input.bytes) === 0) ? [now] : [];
}
