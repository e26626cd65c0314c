import { LOST_LETTER } from '../../text/index.js';
import { ENCODINGS, LIGATURES, SYMBOLS } from './encodings.js';
import type { Run } from './model.js';
import { hasStandIn, STAND_IN, unmappedIn } from './unmapped.js';

/** A page, and the words on it that lost a letter. */
interface Page {
  readonly runs: readonly Run[];
  readonly lost: readonly string[];
}

/** What each glyph of a font draws, as far as it is known. */
type Known = ReadonlyMap<string, string>;

interface Font {
  readonly runs: readonly Run[];
  readonly codes: ReadonlySet<number>;
  /** glyphs that stand by themselves, by how often they do */
  readonly alone: ReadonlyMap<string, number>;
}

const WORD = /[\p{L}\u{100000}-\u{10ffff}]{2,40}/gu;
const ALONE = /^[\u{100000}-\u{10ffff}]$/u;

/**
 * Puts letters for glyphs that their fonts do not name: by the encodings of TeX where a font keeps to one, else by the words of the
 * document and common words, of which one ligature makes far more than any other. What stays unknown inside a word is told.
 */
export function lettered<P extends Page>(pages: readonly P[]): readonly P[] {
  const all = pages.flatMap(({ runs }) => runs.filter(({ text }) => hasStandIn(text)));
  if (all.length === 0) return pages;
  let words: ReadonlySet<string> | undefined;
  const vocabulary = (): ReadonlySet<string> => {
    words ??= wordsIn(pages);
    return words;
  };
  const known = new Map([...fontsOf(all)].map(([font, each]) => [font, glyphsOf(each, vocabulary)]));
  return pages.map((page) => {
    const runs = page.runs.map((run) => withLetters(run, known.get(run.font ?? '')));
    return { ...page, runs: runs.flatMap(({ run }) => (run.text === '' ? [] : run)), lost: runs.flatMap(({ lost }) => lost) };
  });
}

function fontsOf(runs: readonly Run[]): Map<string, Font> {
  const fonts = new Map<string, { runs: Run[]; codes: Set<number>; alone: Map<string, number> }>();
  for (const run of runs) {
    const font = fonts.get(run.font ?? '') ?? { runs: [] as Run[], codes: new Set<number>(), alone: new Map<string, number>() };
    font.runs.push(run);
    for (const [character] of run.text.matchAll(STAND_IN)) font.codes.add(unmappedIn(character).code);
    if (ALONE.test(run.text)) font.alone.set(run.text, (font.alone.get(run.text) ?? 0) + 1);
    fonts.set(run.font ?? '', font);
  }
  return fonts;
}

/** All words of the document that have all their letters. */
function wordsIn(pages: readonly Page[]): Set<string> {
  const found = new Set<string>();
  for (const { runs } of pages) {
    for (const { text } of runs) for (const word of text.match(WORD) ?? []) if (!hasStandIn(word)) found.add(word.toLowerCase());
  }
  return found;
}

function glyphsOf(font: Font, vocabulary: () => ReadonlySet<string>): Known {
  const letters = encodingOf(font);
  if (letters) return new Map(Object.entries(letters).flatMap(([code, drawn]) => keysOf(Number(code)).map((key) => [key, drawn] as const)));
  return new Map([...bullets(font), ...voted(font, vocabulary())]);
}

/** A glyph that stands by itself again and again is a bullet, whatever its shape. */
const BULLETS = 2;

function bullets({ alone }: Font): [string, string][] {
  return [...alone].filter(([character, count]) => count >= BULLETS && !unmappedIn(character).space).map(([character]) => [character, '•']);
}

/** The private character for a number, and the character that the number is in Latin-1. */
function keysOf(code: number): string[] {
  return [String.fromCodePoint(0x100000 + code), ...(code > 0x20 ? [String.fromCharCode(code)] : [])];
}

/** Fonts that count their letters from the first use low numbers for all of them: those tell no encoding. */
const MOST_OTHERS = 6;

function encodingOf({ runs, codes, alone }: Font): Readonly<Record<number, string>> | undefined {
  if (!runs.every(({ drawn }) => drawn)) return undefined;
  const isInWords = runs.some(({ text }) => /\p{L}[\u{100000}-\u{10ffff}]|[\u{100000}-\u{10ffff}]\p{L}/u.test(text));
  // areas are filled with rows of one sign
  const signs = alone.size === codes.size && [...codes].every((code) => SYMBOLS[code] !== undefined);
  if (!isInWords) return signs ? SYMBOLS : undefined;
  const fits = ENCODINGS.find(({ telling }) => telling.some((code) => codes.has(code)));
  const others = [...codes].filter((code) => fits?.letters[code] === undefined);
  return fits && others.length < MOST_OTHERS && others.length < codes.size / 2 ? fits.letters : undefined;
}

/** How many times more votes than any other a ligature must have, in all, and for each word that holds the glyph. */
const CLEAR = { times: 2, least: 2, share: 0.2 };

function voted({ runs }: Font, vocabulary: ReadonlySet<string>): Known {
  const votes = new Map<string, { words: number; own: Map<string, number> }>();
  for (const [word, times] of countsOf(runs.flatMap(({ text }) => (hasStandIn(text) ? (text.match(WORD) ?? []) : [])))) {
    for (const match of word.matchAll(STAND_IN)) {
      const { own, words } = votes.get(match[0]) ?? { own: new Map<string, number>(), words: 0 };
      for (const ligature of NAMES) own.set(ligature, (own.get(ligature) ?? 0) + times * voteFor(ligature, word, match.index, vocabulary));
      votes.set(match[0], { own, words: words + times });
    }
  }
  return new Map([...votes].flatMap(([character, { own, words }]) => winner(own, words).map((ligature) => [character, ligature] as const)));
}

const NAMES = Object.keys(LIGATURES);

/** A word votes as often as it stands, but is looked at once. */
function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function voteFor(ligature: string, word: string, at: number, vocabulary: ReadonlySet<string>): number {
  const [before, after] = [word.slice(0, at), word.slice(at + 2)];
  if (vocabulary.has((before + ligature + after).toLowerCase())) return 2;
  const marked = `^${before.toLowerCase()}?${after.toLowerCase()}$`;
  return LIGATURES[ligature]?.some((stretch) => marked.includes(stretch)) ? 1 : 0;
}

function winner(votes: ReadonlyMap<string, number>, words: number): string[] {
  const [best, next] = [...votes].sort((p, q) => q[1] - p[1]);
  return best && best[1] >= Math.max(CLEAR.least, CLEAR.share * words, CLEAR.times * (next?.[1] ?? 0)) ? [best[0]] : [];
}

function withLetters(run: Run, known: Known | undefined): { run: Run; lost: string[] } {
  if (!known && !hasStandIn(run.text)) return { run, lost: [] };
  const told = known ? Array.from(run.text, (character) => known.get(character) ?? character).join('') : run.text;
  const text = told.replace(STAND_IN, (character, at: number) => unknownIn(told, character, at));
  const lost = text.includes(LOST_LETTER) ? text.split(/\s+/u).filter((word) => word.includes(LOST_LETTER)) : [];
  if (text === run.text) return { run, lost };
  const { stops: _, ...rest } = run;
  return { run: { ...rest, text: text.replace(/ {2,}/gu, ' ').trim() }, lost };
}

/** A glyph nobody knows is a gap inside a word, and nothing where it stands alone: bullets and ornaments are drawn so. */
function unknownIn(text: string, character: string, at: number): string {
  if (unmappedIn(character).space) return ' ';
  const touches = /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) || /^\p{L}/u.test(text.slice(at + 2, at + 4));
  return touches ? LOST_LETTER : '';
}
