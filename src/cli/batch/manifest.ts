import { createReadStream } from 'node:fs';
import { dirname, extname } from 'node:path';
import { createInterface } from 'node:readline';
import { type Config, checkConfig } from '../config.js';
import { isObject } from '../config-check.js';
import { CONFIG_KEYS, type ConfigKey } from '../config-keys.js';
import { CliError, usageError } from '../exit.js';
import { csvRows } from './csv.js';
import type { Entry, Job } from './job.js';

/** Keys of a job that are no settings. */
const OWN: readonly string[] = ['id', 'draft', 'final', 'options', 'settings'] as const;
/** Settings that decide how all is shown, or what the sides are. */
const NOT_OF_A_PAIR = ['draft', 'final', 'format', 'only', 'minWeight', 'share'];

/** Where a job stands: the name of its input and its place there, from 1. */
interface Place {
  readonly name: string;
  readonly at: number;
  readonly base: string;
}

/** The jobs of a manifest: a CSV file with columns, or NDJSON with keys "draft", "final", and if you like "id" and settings. Paths count from its folder. */
export function manifest(path: string): AsyncIterable<Entry> {
  const base = dirname(path);
  const stream = createReadStream(path, 'utf8');
  return isCsv(path) ? fromCsv(stream, { name: path, base }) : ndjsonJobs(stream, { name: path, base });
}

/** Whether a manifest has columns. */
export const isCsv = (path: string): boolean => /^\.[ct]sv$/i.test(extname(path));

/** The jobs of NDJSON, one a line; empty lines are none. */
export async function* ndjsonJobs(stream: NodeJS.ReadableStream, { name, base }: Omit<Place, 'at'>): AsyncGenerator<Entry> {
  let at = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (line.trim() !== '') yield guarded({ name, at, base }, () => parsed(line.replace(/^\ufeff/, '')));
  }
}

function parsed(line: string): Record<string, unknown> {
  const value = (() => {
    try {
      return JSON.parse(line) as unknown;
    } catch (error) {
      throw usageError(`is no JSON: ${(error as Error).message}`);
    }
  })();
  if (!isObject(value)) throw usageError('is no object; write {"draft": "a.docx", "final": "b.pdf"}');
  return value;
}

async function* fromCsv(stream: AsyncIterable<string>, { name, base }: Omit<Place, 'at'>): AsyncGenerator<Entry> {
  let heads: readonly string[] | undefined;
  let at = 0;
  for await (const row of csvRows(stream)) {
    if (!heads) heads = headsOf(row, name);
    else if (row.some((cell) => cell.trim() !== '')) {
      const place = { name, at: ++at, base };
      const columns = heads;
      yield guarded(place, () => Object.fromEntries(columns.flatMap((head, i) => cellOf(head, row[i] ?? ''))));
    }
  }
}

function headsOf(row: readonly string[], name: string): readonly string[] {
  const heads = row.map((head) => head.replace(/^\ufeff/, '').trim());
  const missing = ['draft', 'final'].find((head) => !heads.includes(head));
  if (missing)
    throw usageError(
      `${name}: its first line names no column "${missing}" (columns: draft, final, id, settings as JSON, and any setting of draftdiff.config.json)`,
    );
  return heads;
}

/** Several in one cell: files, phrases. */
const AMONG = '|';

/** A cell as JSON has it; an empty one says nothing. */
function cellOf(head: string, cell: string): [string, unknown][] {
  const text = cell.trim();
  if (text === '') return [];
  if (head === 'draft' || head === 'final') return [[head, text.split(AMONG)]];
  const type = (CONFIG_KEYS[head] as ConfigKey | undefined)?.type;
  if (type === 'texts') return [[head, text.split(AMONG)]];
  if (type === 'number') return [[head, Number(text)]];
  return [[head, type === 'switch' ? text === 'true' || text === '1' : text]];
}

/** A line that names no pair costs itself only, and keeps its id where it has one. */
function guarded({ name, at, base }: Place, read: () => Readonly<Record<string, unknown>>): Entry {
  let id = String(at);
  try {
    const value = read();
    id = idOf(value, id);
    return jobOf(value, { id, base });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { id, draft: [], final: [], refused: new CliError(error.exitCode, 'job', `${name}, job ${at}: ${error.message}`) };
  }
}

function idOf({ id = '' }: Readonly<Record<string, unknown>>, otherwise: string): string {
  if (typeof id !== 'string' && typeof id !== 'number') throw usageError('"id" must be a text');
  return id === '' ? otherwise : String(id);
}

function jobOf(value: Readonly<Record<string, unknown>>, place: Pick<Job, 'id' | 'base'>): Entry {
  const { id: _, options, settings, draft, final, ...rest } = value;
  const together = { ...rest, ...objectOf(options, 'options'), ...objectOf(settings, 'settings') };
  return { ...place, draft: filesOf(draft, 'draft'), final: filesOf(final, 'final'), options: optionsOf(together) };
}

/** Settings as an object, or as the JSON of one, as a cell holds it. */
function objectOf(value: unknown, key: string): object {
  const found = typeof value === 'string' ? fromJson(value, key) : (value ?? {});
  if (!isObject(found)) throw usageError(`"${key}" must be an object: {"language": "en"}`);
  return found;
}

function fromJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError(`"${key}" is no JSON: ${(error as Error).message}; write {"language": "en"}`);
  }
}

function filesOf(value: unknown, side: string): readonly string[] {
  const files = Array.isArray(value) ? value : [value];
  if (files.length === 0 || !files.every((file) => typeof file === 'string' && file !== '')) throw usageError(`"${side}" must name a file, or a list of files`);
  if (files.includes('-')) throw usageError(`"${side}" cannot be standard input`);
  return files as string[];
}

function optionsOf(value: Readonly<Record<string, unknown>>): Config {
  const wrong = Object.keys(value).find((key) => NOT_OF_A_PAIR.includes(key) || OWN.includes(key));
  if (wrong) throw usageError(`"${wrong}" is no setting of one pair`);
  return checkConfig(value, 'options');
}
