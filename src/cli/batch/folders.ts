import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CARRIERS, FORMAT_BY_EXTENSION } from '../../formats.js';
import type { Pair } from '../../types.js';
import { CliError, EXIT } from '../exit.js';
import type { Entry } from './job.js';
import { sharedWords } from './sketch.js';

const EXTENSIONS: ReadonlySet<string> = new Set([...FORMAT_BY_EXTENSION.keys(), ...CARRIERS]);
const extensionOf = (path: string): string => /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
const stemOf = (path: string): string =>
  path
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .normalize('NFC')
    .toLowerCase();

/** The documents below a folder, by their paths in it; no hidden ones, no links. */
async function documentsIn(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const inner = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry): Promise<string[]> => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return documentsIn(folder, path);
      return entry.isFile() && EXTENSIONS.has(extensionOf(path)) ? [path] : [];
    });
  return (await Promise.all(inner)).flat().sort();
}

/** Two documents that are a pair, by their paths in the two folders. */
type Partners = readonly [draft: string, final: string];

/** What tells a document by its words; none where it cannot be read. */
export type Sketch = (path: string) => Promise<readonly number[] | undefined>;

/** The pairs of two folders: documents of one path, of one path but for the extension, then of the same words where that is clear. All others are named. */
export async function folders({ draft, final }: Pair<string>, sketch: Sketch): Promise<readonly Entry[]> {
  const left = { draft: await documentsIn(draft), final: await documentsIn(final) };
  const exact = partners(left, (path) => path);
  const named = [...exact, ...partners(without(left, exact), stemOf)];
  const alone = without(left, named);
  const alike = await partnersByWords(alone, (side, path) => sketch(join(side === 'draft' ? draft : final, path)));
  const entries = [
    ...[...named, ...alike].map(([one, other]): Entry => ({ id: one, draft: [join(draft, one)], final: [join(final, other)], options: {}, base: '.' })),
    ...unpaired(without(alone, alike), { draft, final }),
  ];
  return entries.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function without({ draft, final }: Pair<readonly string[]>, taken: readonly Partners[]): Pair<readonly string[]> {
  const [drafts, finals] = [new Set(taken.map(([one]) => one)), new Set(taken.map(([, other]) => other))];
  return { draft: draft.filter((path) => !drafts.has(path)), final: final.filter((path) => !finals.has(path)) };
}

/** Those that a key names once on each side. */
function partners({ draft, final }: Pair<readonly string[]>, key: (path: string) => string): Partners[] {
  const once = (paths: readonly string[]) => {
    const times = new Map<string, string | undefined>();
    for (const path of paths) times.set(key(path), times.has(key(path)) ? undefined : path);
    return times;
  };
  const [drafts, finals] = [once(draft), once(final)];
  return [...drafts].flatMap(([name, path]) => {
    const other = finals.get(name);
    return path !== undefined && other !== undefined ? [[path, other] as const] : [];
  });
}

/** From this share of common phrases on, two documents are versions of one, if no other comes near. */
const ALIKE = 0.2;
/** The next best may be no more than this share as like. */
const CLEAR = 0.5;

async function partnersByWords(
  alone: Pair<readonly string[]>,
  sketch: (side: 'draft' | 'final', path: string) => Promise<readonly number[] | undefined>,
): Promise<Partners[]> {
  if (alone.draft.length === 0 || alone.final.length === 0) return [];
  const sketched = async (side: 'draft' | 'final') => Promise.all(alone[side].map(async (path) => ({ path, words: (await sketch(side, path)) ?? [] })));
  const [drafts, finals] = [await sketched('draft'), await sketched('final')];
  const clearest = (one: readonly number[], others: typeof finals): string | undefined => {
    const [best, next] = others.map(({ path, words }) => ({ path, like: sharedWords(one, words) })).sort((a, b) => b.like - a.like);
    return best && best.like >= ALIKE && (next?.like ?? 0) <= CLEAR * best.like ? best.path : undefined;
  };
  const back = new Map(finals.map(({ path, words }) => [path, clearest(words, drafts)]));
  return drafts.flatMap(({ path, words }) => {
    const other = clearest(words, finals);
    return other !== undefined && back.get(other) === path ? [[path, other] as const] : [];
  });
}

function unpaired(alone: Pair<readonly string[]>, folder: Pair<string>): Entry[] {
  const entry = (side: 'draft' | 'final', other: 'draft' | 'final') => (path: string) => {
    const named = join(folder[side], path);
    const message = `${named}: no document of ${folder[other]} has its name or, clearly, its words; pair it in a manifest, or take it away`;
    const files = { draft: [], final: [], [side]: [named] };
    return { id: side === 'draft' ? path : `final/${path}`, ...files, refused: new CliError(EXIT.noVerdict, 'no-partner', message) };
  };
  return [...alone.draft.map(entry('draft', 'final')), ...alone.final.map(entry('final', 'draft'))];
}
