import type { Span } from '../types.js';

/** A word of a text: as printed, its normal form (lower case, plain, no apostrophes), and where it stands in UTF-16 offsets. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of words that a list of phrases names: which entry, and from which word up to (not including) which. */
export interface PhraseHit<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
  /** it holds a stretch of other words: "zou … moeten" */
  readonly bracket?: true;
}

/** Phrases of a lexicon arranged by their first word, or by its first three letters ("recommend*"); made once, read often. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Indexed<T>[]>;

interface Indexed<T> {
  readonly parts: readonly string[];
  readonly entry: T;
}

/** Letters by which a word with any ending is looked up. */
const START = 3;

/** Words that ` … ` may stand for inside a phrase; ` …… `, of a verb and the infinitive that closes its clause, for all between both in one sentence. */
const WIDE = '……';
const GAPS = { '…': 6, [WIDE]: 40 } as const;

/** Letters of an adverb before its ending, at least. */
const ADVERB = 2;

/** Phrases as the words of a text are cut: an apostrophe parts a word except before the English endings. */
export function phraseForm(phrase: string): string {
  return phrase.replace(/['’](?=(?:s|t|re|ll|ve|d|m)\b)/g, '').replace(/['’-]/g, ' ');
}

/** Arranges phrases ("calls … on", "recommend*") for `findPhrases`; inside one, ` ~ ` stands for an adverb with one of the endings, or for nothing ("is ~ recommended", "wird dringend empfohlen"). */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, entry: T]>, adverbEndings: readonly string[] = []): PhraseIndex<T> {
  const index = new Map<string, Indexed<T>[]>();
  for (const [phrase, entry] of entries) {
    const parts = phraseForm(phrase)
      .split(/\s+/)
      .map((part) => (part === '~' ? `~${adverbEndings.join('|')}` : part));
    const first = parts[0] ?? '';
    const key = first.endsWith('*') ? first.slice(0, START) : first;
    const list = index.get(key);
    if (list) list.push({ parts, entry });
    else index.set(key, [{ parts, entry }]);
  }
  return index;
}

/** All phrases of the index in a list of words, from left to right; the longest wins and none overlap. */
export function findPhrases<T>(list: readonly Word[], index: PhraseIndex<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < list.length; at++) {
    const hit = phraseAt(list, at, index);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

/** Whether a phrase of the index stands anywhere in a list of words. */
export function hasPhrase<T>(list: readonly Word[], index: PhraseIndex<T>): boolean {
  return list.some((_, at) => phraseAt(list, at, index) !== undefined);
}

/** The longest phrase of the index that begins at word `at`. */
export function phraseAt<T>(list: readonly Word[], at: number, index: PhraseIndex<T>): PhraseHit<T> | undefined {
  const norm = list[at]?.norm ?? '';
  const whole = longest(list, at, index.get(norm));
  const begun = norm.length > START ? longest(list, at, index.get(norm.slice(0, START))) : undefined;
  return begun && begun.to > (whole?.to ?? at) ? begun : whole;
}

function longest<T>(list: readonly Word[], at: number, phrases: readonly Indexed<T>[] | undefined): PhraseHit<T> | undefined {
  let best: PhraseHit<T> | undefined;
  for (const { parts, entry } of phrases ?? []) {
    const to = endOf(list, at, parts);
    if (to === undefined || to <= (best?.to ?? at)) continue;
    best = parts.includes(WIDE) && to - at > GAPS['…'] ? { entry, from: at, to, bracket: true } : { entry, from: at, to };
  }
  return best;
}

function endOf(list: readonly Word[], from: number, parts: readonly string[]): number | undefined {
  let at: number | undefined = from;
  for (let k = 0; k < parts.length && at !== undefined; k++) at = behind(list, at, parts[k] ?? '', parts[k + 1] ?? '');
  return at;
}

/** The word behind one part of a phrase, if it stands at a word. */
function behind(list: readonly Word[], at: number, part: string, next: string): number | undefined {
  if (part.startsWith('~')) return !fits(list[at]?.norm, next) && isAdverb(list[at]?.norm ?? '', part.slice(1).split('|')) ? at + 1 : at;
  if (part !== '…' && part !== WIDE) return fits(list[at]?.norm, part) ? at + 1 : undefined;
  const isOver = (to: number) => part === WIDE && endsBefore(list, to);
  for (let to = at; to <= Math.min(at + GAPS[part], list.length - 1) && !isOver(to); to++) if (fits(list[to]?.norm, next)) return to;
  return undefined;
}

/** Whether a sentence ended before a word, by its capital behind more than a space; where phrases are looked up, the marks between the words are gone. */
function endsBefore(list: readonly Word[], at: number): boolean {
  const [before, word] = [list[at - 1], list[at]];
  return before !== undefined && word !== undefined && word.start - before.end > 1 && /^\p{Lu}/u.test(word.text);
}

function isAdverb(norm: string, endings: readonly string[]): boolean {
  return endings.some((ending) => ending !== '' && norm.length >= ending.length + ADVERB && norm.endsWith(ending));
}

function fits(norm: string | undefined, part: string): boolean {
  if (norm === undefined || norm === part) return norm !== undefined;
  if (part.startsWith('*')) return norm.length > part.length && norm.endsWith(part.slice(1));
  return part.endsWith('*') && norm.startsWith(part.slice(0, -1));
}

/** The words `from` up to (not including) `to` as a span of the text they come from. */
export function spanOf(text: string, list: readonly Word[], from: number, to: number): Span {
  const start = list[from]?.start ?? 0;
  const end = list[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
