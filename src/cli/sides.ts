import { realpath } from 'node:fs/promises';
import type { Input, Pair } from '../types.js';
import { usageError } from './exit.js';
import { readSource } from './inputs.js';
import type { Io } from './io.js';
import type { Resolved, Settings } from './settings.js';
import type { Source } from './source.js';

/** The files of each side as they are named, in order; no final: one side is compared with itself before its tracked changes. */
export interface NamedSides {
  readonly draft: readonly string[];
  readonly final?: readonly string[];
}

/** The files of each side, read. */
export type Sources = Pair<readonly Source[]>;

/** What was typed without a flag fills the sides that no flag names; what the configuration names holds where nothing is typed. */
export function namedSides(typed: readonly string[], { settings, origins }: Pick<Resolved, 'settings' | 'origins'>): NamedSides {
  const byFlag = (side: 'draft' | 'final') => (origins[side] === 'flag' ? settings[side] : undefined);
  const rest = [...typed];
  const next = () => (rest.length > 0 ? [rest.shift() as string] : undefined);
  const anyTyped = rest.length > 0 || byFlag('draft') !== undefined || byFlag('final') !== undefined;
  const draft = anyTyped ? (byFlag('draft') ?? next()) : settings.draft;
  const final = anyTyped ? (byFlag('final') ?? next()) : settings.final;
  if (rest.length > 0) throw usageError(`${rest[0]}: both documents are named already; several files of one go behind --draft or --final`);
  if (!draft) throw usageError(final ? 'name the draft, too: --draft <files> --final <files>' : NOTHING);
  return { draft: apart(draft, 'draft'), ...(final ? { final: apart(final, 'final') } : {}) };
}

const NOTHING = 'name two documents: draftdiff <draft> <final> (draftdiff --help shows more)';

function apart(files: readonly string[], side: string): readonly string[] {
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw usageError(`${twice}: is named twice in the ${side}`);
  return files;
}

/** Reads the files of both sides. */
export async function readSides({ draft, final }: NamedSides, { limits }: Pick<Settings, 'limits'>, io: Io): Promise<Sources> {
  if ([...draft, ...(final ?? [])].filter((file) => file === '-').length > 1) throw usageError('only one of the documents can be standard input');
  const first = await readSide(draft, limits, io);
  if (!final) return { draft: viewed(first, 'original'), final: viewed(first, 'final') };
  const second = await readSide(final, limits, io);
  if ([...first, ...second].every(({ input }) => input.absent)) throw usageError(`${[...draft, ...final].join(' and ')}: neither exists`);
  return { draft: first, final: second };
}

const viewed = (sources: readonly Source[], revisions: NonNullable<Input['revisions']>): readonly Source[] =>
  sources.map((source) => ({ ...source, input: { ...source.input, revisions } }));

async function readSide(files: readonly string[], limits: Settings['limits'], io: Io): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const file of files) sources.push(await readSource(file, io, limits));
  await refuseTwice(files, sources);
  const names = sources.map(({ input }) => input.name);
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return sources.map((source, at) => (isAlone(source.input.name) ? source : { ...source, input: { ...source.input, name: files[at] as string } }));
}

/** A file that is there twice on a side, by whatever path, link or copy, would count everything in it twice. */
async function refuseTwice(files: readonly string[], sources: readonly Source[]): Promise<void> {
  const places = await Promise.all(sources.map(async ({ path }) => path && (await realpath(path).catch(() => undefined))));
  for (const [at, { input }] of sources.entries()) {
    const isSame = (before: number) => places[at] !== undefined && places[before] === places[at];
    const isCopy = (before: number) => Buffer.compare(sources[before]?.input.bytes ?? NONE, input.bytes) === 0;
    const first = input.absent ? undefined : files.slice(0, at).findIndex((_, before) => isSame(before) || isCopy(before));
    if (first === undefined || first < 0) continue;
    throw usageError(`${files[at]}: ${isSame(first) ? 'is the same file as' : 'holds the same bytes as'} ${files[first]} on its side; name it once`);
  }
}

const NONE = new Uint8Array();

/** The files on disk that were read. */
export const pathsOf = ({ draft, final }: Sources): string[] => [...draft, ...final].flatMap(({ path }) => path ?? []);

/** What goes on to be compared: one file, or several. */
export const inputsOf = (sources: readonly Source[]): readonly Input[] => sources.map(({ input }) => input);
