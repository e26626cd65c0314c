import type { Piece } from './flatten.js';

/** "REQ-3.1", "4-A", "PE.2", "[K-12]": runs of capitals and digits, joined by marks or by nothing; a capital or nothing follows. */
const PRINTED = /^[[(]?((?:\p{Lu}{1,5}|\d{1,4})(?:[-–./]?(?:\p{Lu}{1,5}|\d{1,4})){1,5})[\])]?(?=\s?[:–—|]|\.\s|\s{1,4}["“«'‘([]?\p{Lu}|\s*$)/u;
const RUN = /\p{Lu}+|\d+|[^\p{L}\d]/gu;

/** Behind a code without a mark: "M1 Motorway" is a name, "M1: Motorways" is numbered. */
const NAMING = /^\s{1,4}["“«'‘([]?\p{Lu}/u;
const isBare = (code: string): boolean => /^[\p{Lu}\d]+$/u.test(code);

/** So many that count on are a series, and so large a share of the codes of one shape must do so. */
const LEAST = 3;
const COUNTING = 0.75;

/** The code at the start of a text (1) with its brackets (0); it has letters and digits, for what is numbered by digits alone may be a year. */
export function codeAt(text: string): RegExpExecArray | undefined {
  const match = PRINTED.exec(text);
  const [printed = '', code = ''] = match ?? [];
  if (!match || !/\p{Lu}/u.test(code) || !/\d/.test(code)) return undefined;
  return isBare(code) && printed === code && NAMING.test(text.slice(code.length)) ? undefined : match;
}

/**
 * The codes that a document prints before what it numbers: those of one shape that count on from a first. No list holds all that publishers
 * print ("REQ-3.1", "4-A", "E/3"), and what begins a text by chance ("A4 paper", "COVID-19") does not count on.
 */
export function printedCodes(pieces: readonly Piece[], listed: ReadonlySet<number>): ReadonlySet<string> {
  const shapes = new Map<string, Set<string>>();
  for (const [at, { type, text, data }] of pieces.entries()) {
    if (listed.has(at) || data.furniture) continue;
    const code = codeAt(type === 'tableRow' ? (data.cells?.find((cell) => cell !== '') ?? '') : text)?.[1];
    if (code) shapes.set(shapeOf(code), (shapes.get(shapeOf(code)) ?? new Set()).add(code));
  }
  return new Set(
    [...shapes.values()]
      .map((codes) => [...codes])
      .filter(isSeries)
      .flat(),
  );
}

/** Families of codes with a mark are one shape ("PE.1", "QU.1"); "F16" is not of one with "Q1". */
const shapeOf = (code: string): string => (isBare(code) ? code : code.replace(/\p{Lu}+/gu, 'A')).replace(/\d+/g, '1');

function isSeries(codes: readonly string[]): boolean {
  const steps = codes.filter((code, at) => (at === 0 ? isFirst(runsOf(code).at(-1)) : follows(runsOf(codes[at - 1] ?? ''), runsOf(code))));
  return codes.length >= LEAST && steps.length >= COUNTING * codes.length;
}

const runsOf = (code: string): readonly string[] => code.match(RUN) ?? [];
const isFirst = (run = ''): boolean => /^(?:0*1|A)$/.test(run);

/** "4-B" follows "4-A", "REQ-4.1" and "REQ-6.1" follow "REQ-3.4": the last run counts by one, those before it may leave numbers out. */
function follows(before: readonly string[], now: readonly string[]): boolean {
  const at = now.findIndex((run, place) => run !== before[place]);
  if (at === now.length - 1) return rankOf(now[at]) === rankOf(before[at]) + 1;
  return at >= 0 && isFirst(now.at(-1));
}

const rankOf = (run = ''): number => (/^\d+$/.test(run) ? Number(run) : run.length === 1 ? run.charCodeAt(0) : Number.NaN);
