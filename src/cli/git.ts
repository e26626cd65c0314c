import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { CliError, EXIT } from './exit.js';
import type { Io } from './io.js';
import { didYouMean } from './nearest.js';
import { keptAt } from './paths.js';
import { checkSize } from './size.js';
import type { Source } from './source.js';

/** What keeps git from running or fetching anything on behalf of a repository: no hooks, monitors, text conversion, lazy fetch or prompt. */
const SAFE_CONFIG = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never', '-c', 'diff.external='];
const SAFE_ENV = { GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_EXTERNAL_DIFF: '', GIT_ASKPASS: '', LC_ALL: 'C' };

interface Answer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Reads "REVISION:PATH" out of git; undefined where that is no revision of the repository here. Absent is only a path that the revision lacks and the repository knows. */
export async function readRevision(argument: string, io: Io, most: number): Promise<Source | undefined> {
  const colon = argument.indexOf(':');
  const [revision, path] = [argument.slice(0, colon), argument.slice(colon + 1)];
  if (!revision || !path || revision.startsWith('-')) return undefined;
  const known = await git(io, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], LINE);
  if (!known.ok) return missingRevision(argument, revision, io);
  const commit = known.stdout.toString().trim();
  const name = path.split('/').at(-1) ?? path;
  const entry = await entryAt({ argument, commit, path }, io);
  if (entry) return { input: { name, ...placeIn(path, io), bytes: await bytesOf(entry, argument, io, most) } };
  await refuseInside({ argument, commit, path }, io);
  await refuseRelative(argument, `${commit}:./${path}`, io);
  await refuseSpelling({ argument, commit, path }, io);
  await refuseUnknown({ argument, commit, path }, io);
  return { input: { name, ...placeIn(path, io), bytes: new Uint8Array(), absent: true } };
}

/** Where a path of a revision is kept, counted from the top of the repository. */
function placeIn(path: string, { cwd }: Io): { readonly path?: string } {
  const at = isRelative(path) ? keptAt(path, cwd) : posix.normalize(path);
  return at === undefined ? {} : { path: at };
}

/** Bytes that an answer of a line or two may have. */
export const LINE = 1e6;

/** A path in a commit, as the user wrote it and apart. */
export interface Place {
  readonly argument: string;
  readonly commit: string;
  readonly path: string;
}

/** What a tree holds under a name. */
export interface Entry {
  readonly mode: string;
  readonly object: string;
}

/** "100644 blob 0123…" at a path counted from the top of the repository, or from here where it begins with a dot; nothing where the tree lacks it. */
export async function entryAt({ argument, commit, path }: Place, io: Io): Promise<Entry | undefined> {
  const file = posix.normalize(path).replace(/(?<=.)\/$/, '');
  const listed = await git(io, ['ls-tree', '-z', ...(isRelative(path) ? [] : ['--full-tree']), commit, '--', file], LINE);
  if (!listed.ok) throw new CliError(EXIT.noVerdict, 'revision', `${argument}: ${INCOMPLETE}`);
  const [, mode = '', object = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\s+([^\0]+)/.exec(listed.stdout.toString()) ?? [];
  // what lies in a folder is listed for "." alone
  if (!mode) return undefined;
  if (name !== file) return { mode: FOLDER, object };
  return { mode: path.endsWith('/') && !(mode in NO_FILE) ? SLASHED : mode, object };
}

const isRelative = (path: string): boolean => /^\.{1,2}(?:\/|$)/.test(path);

const INCOMPLETE = 'this clone lacks the contents of that revision (a partial, pruned or damaged clone); run git fetch --refetch, or clone without --filter';
const FOLDER = '040000';
/** A file that is named like a folder. */
const SLASHED = 'slashed';

/** Modes of what is no file. */
const NO_FILE: Readonly<Record<string, string>> = {
  [FOLDER]: 'is a folder in that revision; name a file',
  [SLASHED]: 'is a file in that revision, no folder; leave out the slash at its end',
  '120000': 'is a link in that revision; name the file that it leads to',
  '160000': 'is a submodule in that revision; name a file inside it, from its own folder',
};

/** What lies below a submodule or a link is in another place, which nobody looked at. */
async function refuseInside({ argument, commit, path }: Place, io: Io): Promise<void> {
  for (let above = posix.dirname(posix.normalize(path)); !/^[./]*$/.test(above); above = posix.dirname(above)) {
    const entry = await entryAt({ argument, commit, path: isRelative(path) ? `./${above}` : above }, io);
    const said = entry && entry.mode !== FOLDER ? NO_FILE[entry.mode] : undefined;
    if (said) throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: ${above} ${said}`);
  }
}

export async function bytesOf({ mode, object }: Entry, argument: string, io: Io, most: number): Promise<Uint8Array> {
  const said = NO_FILE[mode];
  if (said) throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: ${said}`);
  const size = await git(io, ['cat-file', '-s', object], LINE);
  if (!size.ok) throw new CliError(EXIT.noVerdict, 'revision', `${argument}: ${INCOMPLETE}`);
  checkSize(argument, Number(size.stdout.toString()), most);
  const blob = await git(io, ['cat-file', 'blob', object], most + 1);
  if (!blob.ok) throw new CliError(EXIT.noVerdict, 'revision', `${argument}: ${INCOMPLETE}`);
  return blob.stdout;
}

/** A name that the revision holds in other letters is the same file on some systems: "Report.md", "report.md", an accent of its own. */
async function refuseSpelling({ argument, commit, path }: Place, io: Io): Promise<void> {
  const all = await git(io, ['ls-tree', '-r', '-z', '--name-only', ...(isRelative(path) ? [] : ['--full-tree']), commit], LISTED);
  const meant = all.stdout
    .toString()
    .split('\0')
    .find((name) => spelling(name) === spelling(posix.normalize(path)));
  if (meant) throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: that revision has ${meant}, in other letters; name it so`);
}

const spelling = (name: string): string => name.normalize('NFC').toLowerCase();

/** A path that no commit ever touched and that is no file now is a slip, and no version that is absent. */
async function refuseUnknown({ argument, commit, path }: Place, io: Io): Promise<void> {
  const top = await git(io, ['rev-parse', '--show-toplevel'], LINE);
  if (top.ok && existsSync(resolve(isRelative(path) ? io.cwd : top.stdout.toString().trim(), path))) return;
  const spec = isRelative(path) ? path : `:(top,literal)${path}`;
  const touched = await git(io, ['rev-list', '-1', '--all', 'HEAD', commit, '--', spec], LINE);
  if (touched.ok && touched.stdout.length > 0) return;
  const all = await git(io, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], LISTED);
  const hint = didYouMean(path, all.stdout.toString().split('\0'));
  throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: no version of the repository here holds such a file${hint}`);
}

/** Bytes of names looked through for one that was meant. */
const LISTED = 1e7;

/** A path that stands in the revision only as seen from this folder is a slip, not a version that is absent. */
async function refuseRelative(argument: string, relative: string, io: Io): Promise<void> {
  const here = await git(io, ['cat-file', '-e', relative], 1e6);
  const meant = argument.replace(':', ':./');
  if (here.ok && meant !== argument)
    throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: the path counts from the top of the repository; did you mean ${meant}?`);
}

async function missingRevision(argument: string, revision: string, io: Io): Promise<undefined> {
  const shallow = await git(io, ['rev-parse', '--is-shallow-repository'], 1e6);
  if (!shallow.ok) return undefined;
  const cut = shallow.stdout.toString().trim() === 'true';
  const advice = cut
    ? 'this clone is shallow and lacks it; run git fetch --unshallow, or set fetch-depth: 0 in the checkout step'
    : 'git knows no such revision here';
  throw new CliError(EXIT.noVerdict, 'revision', `${argument}: ${advice} (${revision})`);
}

/** Asks git, which runs and fetches nothing on behalf of the repository, for at most so many bytes. */
export function git(io: Io, args: readonly string[], most: number): Promise<Answer> {
  const options = { cwd: io.cwd, env: { ...io.env, ...SAFE_ENV }, encoding: 'buffer' as const, maxBuffer: most, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...SAFE_CONFIG, ...args], options, (error, stdout, stderr) => resolve({ ok: !error, stdout, stderr: stderr.toString() }));
  });
}
