import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CliError, EXIT, usageError } from '../exit.js';
import type { Io } from '../io.js';
import { folders, type Sketch } from './folders.js';
import type { Entry } from './job.js';
import { isCsv, manifest, ndjsonJobs } from './manifest.js';
import { changedIn } from './range.js';

/** Pairs to compare, and how many, where that is known before. */
export interface Entries {
  readonly entries: AsyncIterable<Entry>;
  readonly total?: number;
  /** what to say where there are none: the mistake it most likely is */
  readonly none: CliError;
}

/** What the command line names. */
export interface Named {
  readonly typed: readonly string[];
  readonly range?: string;
}

const HOW = 'name two folders, a manifest (CSV or NDJSON), --range A..B, or give jobs on standard input (draftdiff batch --help shows more)';

/** The pairs to compare, one after the other: of a range in git, of two folders, of a manifest, or of standard input. */
export async function entriesOf({ typed, range }: Named, sketch: Sketch, io: Io): Promise<Entries> {
  if (range !== undefined) return known(await changedIn(range, typed, io), `--range ${range}: no document changed there; name other revisions or paths`);
  const [first = '-', second, third] = typed;
  if (third !== undefined) throw usageError(`batch: ${HOW}`);
  if (second !== undefined) return betweenFolders(first, second, sketch);
  if (first === '-') {
    if (io.stdin.isTTY === true) throw usageError(`batch: ${HOW}`);
    return { entries: ndjsonJobs(io.stdin, { name: 'standard input', base: '.' }), none: usageError(`standard input: names no pair; ${LINE}`) };
  }
  if (await isFolder(first)) throw usageError(`${first}: is a folder; name the folder of the finals, too: draftdiff batch <drafts> <finals>`);
  return { entries: manifest(first), total: await linesIn(first), none: usageError(`${first}: names no pair; ${isCsv(first) ? ROW : LINE}`) };
}

async function betweenFolders(draft: string, final: string, sketch: Sketch): Promise<Entries> {
  for (const folder of [draft, final]) if (!(await isFolder(folder))) throw usageError(`${folder}: is no folder; for one pair: draftdiff <draft> <final>`);
  return known(await folders({ draft, final }, sketch), `${draft} and ${final}: hold no document that draftdiff reads; name the folders that hold them`);
}

const LINE = 'write a line for each: {"draft": "a.docx", "final": "b.pdf"}';
const ROW = 'write a row for each below the line of columns';

const known = (entries: readonly Entry[], none: string): Entries => ({ entries: Readable.from(entries), total: entries.length, none: usageError(none) });

/** How many jobs a manifest holds, to tell the time that is left: lines, without the heads of a CSV file. */
async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) for (const byte of chunk as Buffer) lines += Number(byte === 10);
  return Math.max(0, lines - Number(isCsv(path)));
}

async function isFolder(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => {
    throw new CliError(EXIT.noVerdict, 'unreadable', `${path}: no such file or folder`);
  });
  return info.isDirectory();
}
