/** Words as numbers: the hash of their letters, from which the hash of several in a row can be told. */
export interface Letters {
  readonly words: Int32Array;
  /** in UTF-16 units */
  readonly lengths: Uint16Array;
}

/** What the hash of a word is multiplied by for each letter that follows. */
const LETTER = 0x01000193;

const SPACE = 32;

/** How many words a key holds that has one space between two. */
export function wordsIn(key: string): number {
  let count = key ? 1 : 0;
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** Writes the words of such a key from a position on; gives the position behind them. */
export function readLetters(key: string, { words, lengths }: Letters, from: number): number {
  if (!key) return from;
  let [at, hash, start] = [from, 0, 0];
  for (let letter = 0; letter <= key.length; letter++) {
    const code = letter === key.length ? SPACE : key.charCodeAt(letter);
    if (code !== SPACE) hash = (Math.imul(hash, LETTER) + code) | 0;
    else {
      words[at] = hash;
      lengths[at++] = letter - start;
      start = letter + 1;
      hash = 0;
    }
  }
  return at;
}

/** The hash of the letters of a word. */
export function letterHash(word: string): number {
  const row = { words: new Int32Array(1), lengths: new Uint16Array(1) };
  readLetters(word, row, 0);
  return row.words[0] as number;
}

/** A stretch of words of each of two texts: from, and up to without. */
export interface Stretches {
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly otherTo: number;
}

/** Two texts and the links between their words, -1 for none, which are filled in step by step. Which of them is the draft makes no difference. */
export interface WordLinking {
  readonly first: Letters;
  readonly second: Letters;
  readonly toSecond: Int32Array;
  readonly toFirst: Int32Array;
}

/** Links the words of two stretches that have the same letters, whatever is one word there: "co operate", "cooperate", "c o operate". */
export function linkTokenisationInsensitive({ from, to, other, otherTo }: Stretches, { first, second, toSecond, toFirst }: WordLinking): void {
  if (hashOf(first, from, to) !== hashOf(second, other, otherTo)) return;
  let [at, there] = [from, other];
  let ahead = (first.lengths[at] ?? 0) - (second.lengths[there] ?? 0);
  while (at < to && there < otherTo) {
    if (toSecond[at] === -1) toSecond[at] = there;
    if (toFirst[there] === -1) toFirst[there] = at;
    const step = ahead;
    if (step <= 0) ahead += first.lengths[++at] ?? 0;
    if (step >= 0) ahead -= second.lengths[++there] ?? 0;
  }
}

/** The hash of the letters of words in a row. */
function hashOf({ words, lengths }: Letters, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    for (let letter = 0; letter < (lengths[at] as number); letter++) hash = Math.imul(hash, LETTER);
    hash = (hash + (words[at] as number)) | 0;
  }
  return hash;
}
