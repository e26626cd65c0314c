import { stem } from './stem.js';
import { type Word, words } from './words.js';

/** What short forms stand for, as defined in the documents themselves: the short form as printed, the words of the long form. */
export type Abbreviations = ReadonlyMap<string, readonly Word[]>;

/** Two to ten letters and digits that begin with a letter; a capital in it is asked for below. */
const SHORT = /^\p{L}[\p{L}\p{N}]{1,9}$/u;
/** A bracket with what may define something, and what stands before it; the length keeps the search linear. */
const BRACKET = /\(([^()]{2,120})\)/g;
const BEFORE = 160;

/**
 * Finds the short forms that texts define, "Chief Social Scientist (CSS)" or "CSS (Chief Social Scientist)", by the method of Schwartz
 * and Hearst (A simple algorithm for identifying abbreviation definitions in biomedical text, 2003): the letters of the short form stand
 * in the long one in order, the first at the beginning of a word. What is defined in two ways is left out.
 */
export function abbreviationsOf(texts: Iterable<string>): Abbreviations {
  const found = new Map<string, readonly Word[]>();
  const unclear = new Set<string>();
  for (const text of texts) {
    if (!text.includes('(')) continue;
    for (const { short, long } of definitionsIn(text)) {
      const known = found.get(short);
      if (known && familyOf(known) !== familyOf(long)) unclear.add(short);
      found.set(short, known ?? long);
    }
  }
  for (const short of unclear) found.delete(short);
  return found;
}

interface Definition {
  readonly short: string;
  readonly long: readonly Word[];
}

function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(BRACKET)].flatMap(({ 1: inside = '', index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index).trimEnd();
    const [short] = inside.trim().split(/[,;]/, 1);
    if (isShort(short)) return defined(short, longBefore(words(before), short));
    const last = /[\p{L}\p{N}]+$/u.exec(before)?.[0];
    return isShort(last) ? defined(last, wholly(words(inside), last)) : [];
  });
}

const isShort = (text: string | undefined): text is string => text !== undefined && SHORT.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

function defined(short: string, long: readonly Word[] | undefined): Definition[] {
  return long ? [{ short, long }] : [];
}

/** The shortest run of words that ends a text and holds the letters of a short form. */
function longBefore(list: readonly Word[], short: string): readonly Word[] | undefined {
  const most = Math.min(short.length + 5, 2 * short.length);
  for (let count = 2; count <= Math.min(most, list.length); count++) {
    const long = list.slice(-count);
    if (holds(long, short)) return long;
  }
  return undefined;
}

function wholly(list: readonly Word[], short: string): readonly Word[] | undefined {
  return list.length > 1 && holds(list, short) ? list : undefined;
}

/** Whether the first word begins as the short form does, and its other letters follow in order, at the beginning of words as far as they are capitals. */
function holds(long: readonly Word[], short: string): boolean {
  const [first, ...rest] = [...short];
  if (first === undefined || long.some(({ text }) => text === short)) return false;
  if (long[0]?.text[0]?.toLowerCase() !== first.toLowerCase()) return false;
  let word = 0;
  let letter = 1;
  for (const wanted of rest) {
    const place = placeOf(long, wanted.toLowerCase(), { word, letter });
    if (!place) return false;
    word = place.word;
    letter = place.letter + 1;
  }
  return word === long.length - 1;
}

interface Letter {
  readonly word: number;
  readonly letter: number;
}

/** The next word that begins with a letter, else the next place of the letter within the word reached. */
function placeOf(long: readonly Word[], wanted: string, { word, letter }: Letter): Letter | undefined {
  const next = long.findIndex(({ text }, at) => at > word && text[0]?.toLowerCase() === wanted);
  if (next !== -1) return { word: next, letter: 0 };
  const inside = long[word]?.text.toLowerCase().indexOf(wanted, letter) ?? -1;
  return inside === -1 ? undefined : { word, letter: inside };
}

function familyOf(long: readonly Word[]): string {
  return long.map(({ norm }) => stem(norm)).join(' ');
}

/** The words of a text with every short form written out; the short form beside its own definition is left out. */
export function writtenOut(list: readonly Word[], abbreviations: Abbreviations): readonly Word[] {
  if (abbreviations.size === 0 || !list.some(({ text }) => abbreviations.has(text))) return list;
  return list.flatMap((word, at) => {
    const long = abbreviations.get(word.text);
    if (!long) return [word];
    const before = list.slice(Math.max(0, at - long.length), at);
    return before.length === long.length && familyOf(before) === familyOf(long) ? [] : long;
  });
}
