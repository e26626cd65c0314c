import { CARRIERS, FORMAT_BY_EXTENSION } from '../../formats.js';
import { CliError, EXIT, usageError } from '../exit.js';
import { git } from '../git.js';
import type { Io } from '../io.js';
import type { Entry } from './job.js';

/** Bytes of names of files that changed. */
const LISTED = 1e8;
const EXTENSIONS: ReadonlySet<string> = new Set([...FORMAT_BY_EXTENSION.keys(), ...CARRIERS]);

/** Every document that changed in git between two revisions, each in both; renames are followed, what came or went is compared with nothing. */
export async function changedIn(range: string, below: readonly string[], io: Io): Promise<readonly Entry[]> {
  const [, from = '', dots = '', to = ''] = /^(.+?)(\.\.\.?)(.*)$/.exec(range) ?? [];
  if (from === '' || from.startsWith('-') || to.startsWith('-')) throw usageError(`--range: "${range}" names no two revisions; write A..B`);
  const draft = dots === '...' ? await asked(['merge-base', '--end-of-options', from, to || 'HEAD'], range, io) : from;
  const final = to || 'HEAD';
  const listed = await asked(['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--end-of-options', draft, final, '--', ...below], range, io);
  return changes(listed.split('\0'))
    .filter(({ after }) => EXTENSIONS.has(/\.([a-z0-9]{1,8})$/i.exec(after)?.[1]?.toLowerCase() ?? ''))
    .map(({ before, after }) => ({ id: after, draft: [`${draft}:${before}`], final: [`${final}:${after}`], options: {}, base: '.' }));
}

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
