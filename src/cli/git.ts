import { execFile } from 'node:child_process';
import { CliError, EXIT } from './exit.js';
import type { Io } from './io.js';
import type { Source } from './source.js';

/** What keeps git from running or fetching anything on behalf of a repository: no hooks, monitors, text conversion, lazy fetch or prompt. */
const SAFE_CONFIG = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never', '-c', 'diff.external='];
const SAFE_ENV = { GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_EXTERNAL_DIFF: '', GIT_ASKPASS: '', LC_ALL: 'C' };

interface Answer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Reads "REVISION:PATH" out of git; undefined where that is no revision of the repository here. A path that the revision lacks is an absent version. */
export async function readRevision(argument: string, io: Io, most: number): Promise<Source | undefined> {
  const colon = argument.indexOf(':');
  const [revision, path] = [argument.slice(0, colon), argument.slice(colon + 1)];
  if (!revision || !path || revision.startsWith('-')) return undefined;
  const known = await git(io, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], most);
  if (!known.ok) return missingRevision(argument, revision, io);
  const commit = known.stdout.toString().trim();
  const name = path.split('/').at(-1) ?? path;
  const blob = await git(io, ['cat-file', 'blob', `${commit}:${path}`], most);
  if (blob.ok) return { input: { name, bytes: blob.stdout } };
  const type = await git(io, ['cat-file', '-t', `${commit}:${path}`], most);
  if (type.ok) throw new CliError(EXIT.noVerdict, 'unreadable', `${argument}: is a folder in that revision; name a file`);
  await refuseRelative(argument, `${commit}:./${path}`, io);
  return { input: { name, bytes: new Uint8Array(), absent: true } };
}

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

function git(io: Io, args: readonly string[], most: number): Promise<Answer> {
  const options = { cwd: io.cwd, env: { ...io.env, ...SAFE_ENV }, encoding: 'buffer' as const, maxBuffer: most, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...SAFE_CONFIG, ...args], options, (error, stdout, stderr) => resolve({ ok: !error, stdout, stderr: stderr.toString() }));
  });
}
