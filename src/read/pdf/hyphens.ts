import { SOFT_HYPHEN } from './characters.js';

/** How often each word stands whole in the document: says whether "long-" + "term" is one word or two. */
export type Vocabulary = ReadonlyMap<string, number>;

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Counts the words of lines, but not those at the end of a line: they may be cut there. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const match of line.matchAll(WORD)) {
      if (match.index + match[0].length >= line.length - 1) continue;
      const word = match[0].toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Letters looked at on either side of a seam: no word is longer. */
const SEAM = 60;
const HYPHEN = /[-\u2010]$/u;
const HEAD = /\p{L}{1,40}(?:-\p{L}{1,40}){0,4}$/u;
const REST = /^\p{L}{1,40}(?:-\p{L}{1,40}){0,4}/u;
const OPEN = /\S[–—/]$/u;

/** One text from two lines of it: the hyphen at the seam goes when the document writes the word without. */
export function joinLines(above: string, below: string, vocabulary: Vocabulary): string {
  if (above.endsWith(SOFT_HYPHEN)) return above.slice(0, -1) + below;
  const tail = above.slice(-SEAM);
  if (HYPHEN.test(tail)) return joinHyphened(above, below, vocabulary);
  return OPEN.test(tail.slice(-2)) ? above + below : `${above} ${below}`;
}

function joinHyphened(above: string, below: string, vocabulary: Vocabulary): string {
  const head = lettersBefore(above.slice(-SEAM, -1));
  const rest = REST.exec(below.slice(0, SEAM))?.[0];
  if (head && rest) return keepsHyphen(head, rest, vocabulary) ? above + below : above.slice(0, -1) + below;
  return /\d[-\u2010]$/u.test(above.slice(-2)) && /^\d/u.test(below) ? above + below : `${above} ${below}`;
}

/** The word, with its own hyphens, at the end of a text. */
function lettersBefore(text: string): string | undefined {
  return HEAD.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0];
}

function keepsHyphen(cut: string, rest: string, vocabulary: Vocabulary): boolean {
  const [head, tail] = [cut.toLowerCase(), rest.toLowerCase()];
  const hyphened = vocabulary.get(`${head}-${tail}`) ?? 0;
  const whole = vocabulary.get(head + tail) ?? 0;
  if (hyphened !== whole) return hyphened > whole;
  // never seen either way: a capital goes on after a hyphen of its own ("Anglo-Saxon"), and two words the document knows make a compound
  return /^\p{Lu}/u.test(rest) || (vocabulary.has(head) && vocabulary.has(tail) && head.length > 3 && tail.length > 3);
}

/** True when a narrow column cut a word without a hyphen: the halves make a word of the document, and one of them is none. */
export function isCutWord(above: string, below: string, vocabulary: Vocabulary): boolean {
  const [head, tail] = [lettersBefore(above.slice(-SEAM))?.toLowerCase(), /^\p{L}+/u.exec(below.slice(0, SEAM))?.[0].toLowerCase()];
  if (!head || !tail || !vocabulary.has(head + tail)) return false;
  return !vocabulary.has(head) || !vocabulary.has(tail) || tail.length === 1;
}
