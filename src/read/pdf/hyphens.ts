import { SOFT_HYPHEN } from './characters.js';

/** What a document says of its words, whole and cut at the end of a line. */
export interface Vocabulary {
  /** how often each word stands whole: says whether "long-" + "term" is one word or two */
  readonly counts: ReadonlyMap<string, number>;
  /** lines end in hyphens of the words' own only: whoever set the document cut no word */
  readonly uncut: boolean;
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** So many line ends whose words are known either way, and so many times more that keep the hyphen, tell that all do. */
const HABIT = { least: 3, times: 4 };

/** Reads the words of lines in their order; those at the end of a line do not count, as they may be cut there. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.match(WORD) ?? [];
    const last = words.at(-1) ?? '';
    if (line.endsWith(last) || line.endsWith(last, line.length - 1)) words.pop();
    for (const each of words) {
      const word = each.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return { counts, uncut: isUncut(lines, counts) };
}

function isUncut(lines: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const found = { kept: 0, cut: 0 };
  for (const [i, line] of lines.entries()) {
    const head = HYPHEN.test(line) ? lettersBefore(line.slice(-SEAM, -1))?.toLowerCase() : undefined;
    const rest = head ? REST.exec((lines[i + 1] ?? '').slice(0, SEAM))?.[0].toLowerCase() : undefined;
    if (counts.has(`${head}-${rest}`)) found.kept++;
    else if (head && rest && counts.has(head + rest)) found.cut++;
  }
  return found.kept >= HABIT.least && found.kept > HABIT.times * found.cut;
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

function keepsHyphen(cut: string, rest: string, { counts, uncut }: Vocabulary): boolean {
  const [head, tail] = [cut.toLowerCase(), rest.toLowerCase()];
  const hyphened = counts.get(`${head}-${tail}`) ?? 0;
  const whole = counts.get(head + tail) ?? 0;
  if (hyphened !== whole) return hyphened > whole;
  // never seen either way: a capital goes on after a hyphen of its own ("Anglo-Saxon"), and two words the document knows make a compound
  return uncut || /^\p{Lu}/u.test(rest) || (counts.has(head) && counts.has(tail) && head.length > 3 && tail.length > 3);
}
