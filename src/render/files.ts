import type { Comparison, DocumentInfo, Outline } from '../types.js';

/** Fields that hold words of our own, which may name a file: what a document says is never touched. */
const OURS: ReadonlySet<string> = new Set(['cite', 'statement', 'reason', 'certaintyReasons', 'doubt', 'message', 'from', 'to', 'place']);

type Files = ReadonlyMap<string, string>;

/** A comparison or outline whose documents of several files call them "file 1", "file 2": what a file is called may tell whose copy it is. */
export function withoutFileNames<T extends Comparison | Outline>(output: T): T {
  const documents = output.type === 'comparison' ? [output.draft, output.final] : [output.document];
  return renamed(output, namesOf(documents)) as T;
}

/** Each by its place on its side; where that would give one name two numbers, by its place among all names. */
function namesOf(documents: readonly DocumentInfo[]): Files {
  const placed = documents.flatMap(({ files = [] }) => files.map(({ name }, at) => [name, at + 1] as const));
  const numbers = new Map(placed);
  const isPlain = placed.every(([name, number]) => numbers.get(name) === number);
  return new Map([...numbers].map(([name, number], at) => [name, `file ${isPlain ? number : at + 1}`]));
}

function renamed(value: unknown, files: Files): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, files));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => field(key, inner, files)));
}

function field(key: string, value: unknown, files: Files): [string, unknown][] {
  // a file that is none of the document's is not told
  if (key === 'file') return typeof value === 'string' && files.has(value) ? [[key, files.get(value)]] : [];
  if (key === 'files' && Array.isArray(value)) return [[key, value.map((each) => ({ ...each, name: files.get(each?.name) }))]];
  return [[key, OURS.has(key) ? reworded(value, files) : renamed(value, files)]];
}

function reworded(value: unknown, files: Files): unknown {
  if (Array.isArray(value)) return value.map((each) => reworded(each, files));
  if (typeof value !== 'string') return renamed(value, files);
  // the longest first, as one name may hold another
  return [...files].toSorted(([one], [other]) => other.length - one.length).reduce((told, [name, neutral]) => told.replaceAll(name, neutral), value);
}
