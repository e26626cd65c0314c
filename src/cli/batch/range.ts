import { join } from 'node:path';
import { CARRIERS, FORMAT_BY_EXTENSION } from '../../formats.js';
import { CliError, EXIT, usageError } from '../exit.js';
import { git } from '../git.js';
import type { Io } from '../io.js';
import type { Entry } from './job.js';

/** Bytes of names of files that changed. */
const LISTED = 1e8;
const EXTENSIONS: ReadonlySet<string> = new Set([...FORMAT_BY_EXTENSION.keys(), ...CARRIERS]);

/** Two revisions, or one and the files as they are now. */
interface Ends {
  readonly draft: string;
  readonly final?: string;
}

/** Every document that changed in git between two revisions, or since one, each in both; renames are followed, what came or went is compared with nothing. */
export async function changedIn(range: string, below: readonly string[], io: Io): Promise<readonly Entry[]> {
  const { draft, final } = await endsOf(range, io);
  const now = final === undefined ? await folderOfRoot(range, io) : undefined;
  const ends = final === undefined ? [draft] : [draft, final];
  const listed = await asked(['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--end-of-options', ...ends, '--', ...below], range, io);
  return changes(listed.split('\0'))
    .filter(({ after }) => EXTENSIONS.has(/\.([a-z0-9]{1,8})$/i.exec(after)?.[1]?.toLowerCase() ?? ''))
    .map(({ before, after }) => ({
      id: after,
      draft: [`${draft}:${before}`],
      final: [now === undefined ? `${final}:${after}` : join(now, after)],
      options: {},
      base: '.',
    }));
}

async function endsOf(range: string, io: Io): Promise<Ends> {
  const [, from = range, dots = '', to = ''] = /^(.+?)(\.\.\.?)(.*)$/.exec(range) ?? [];
  if (from === '' || from.startsWith('-') || to.startsWith('-'))
    throw usageError(`--range: "${range}" names no revisions; write A..B, or A for what changed since`);
  if (dots === '') return { draft: from };
  const final = to || 'HEAD';
  return { draft: dots === '...' ? await asked(['merge-base', '--end-of-options', from, final], range, io) : from, final };
}

/** The way from the working folder to the top of the repository, from which git's paths count. */
const folderOfRoot = async (range: string, io: Io): Promise<string> => (await asked(['rev-parse', '--show-cdup'], range, io)) || '.';

/** "M\0a.md\0R090\0old.md\0new.md\0": the paths of each change on both sides. */
function changes(fields: readonly string[]): { readonly before: string; readonly after: string }[] {
  const found: { before: string; after: string }[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const isRename = /^[RC]/.test(fields[at] ?? '');
    found.push({ before: fields[at + 1] ?? '', after: fields[at + (isRename ? 2 : 1)] ?? '' });
    at += isRename ? 3 : 2;
  }
  return found;
}

async function asked(args: readonly string[], range: string, io: Io): Promise<string> {
  const { ok, stdout, stderr } = await git(io, args, LISTED);
  if (!ok) throw new CliError(EXIT.noVerdict, 'revision', `--range ${range}: ${stderr.trim().split('\n')[0] || 'git cannot tell what changed'}`);
  return stdout.toString().replace(/\n$/, '');
}
