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

const CUT = /(\p{L}+(?:-\p{L}+)*)[-\u2010]$/u;
const REST = /^(\p{L}+(?:-\p{L}+)*)/u;
const OPEN = /\S[–—/]$/u;

/** One text from two lines of it: the hyphen at the seam goes when the document writes the word without. */
export function joinLines(above: string, below: string, vocabulary: Vocabulary): string {
  if (above.endsWith(SOFT_HYPHEN)) return above.slice(0, -1) + below;
  const [cut, rest] = [CUT.exec(above)?.[1], REST.exec(below)?.[1]];
  if (cut && rest) return keepsHyphen(cut, rest, vocabulary) ? above + below : above.slice(0, -1) + below;
  if (/\d[-–]$/u.test(above) && /^\d/u.test(below)) return above + below;
  return OPEN.test(above) ? above + below : `${above} ${below}`;
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
  const [head, tail] = [/\p{L}+$/u.exec(above)?.[0].toLowerCase(), /^\p{L}+/u.exec(below)?.[0].toLowerCase()];
  if (!head || !tail || !vocabulary.has(head + tail)) return false;
  return !vocabulary.has(head) || !vocabulary.has(tail) || tail.length === 1;
}
