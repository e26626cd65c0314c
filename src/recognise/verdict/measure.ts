import type { Language } from '../../language/index.js';
import { findPhrases, hasPhrase } from '../../language/matcher.js';
import { type Word, words } from '../../text/index.js';
import type { Block } from '../../types.js';
import { namesOne, titleState } from '../headings.js';

/** A stretch of prose cut into words. */
export interface Prose {
  readonly list: readonly Word[];
}

/** Which of the phrases occur, each once. */
export function found(prose: readonly Prose[], phrases: readonly string[], { indexed }: Language): string[] {
  const index = indexed(phrases);
  const seen = new Set(prose.flatMap(({ list }) => findPhrases(list, index).map(({ entry }) => entry)));
  return phrases.filter((phrase) => seen.has(phrase));
}

/** The first of the nouns that stands in a title. */
export function inTitle(title: readonly Word[], nouns: readonly string[], lexicon: Language): string | undefined {
  return found([{ list: title }], nouns, lexicon)[0];
}

/** Words of a status at most. */
const SHORT = 4;

/** Cells and items that are a status and nothing else. */
export function statusesOf(blocks: readonly Block[], statuses: readonly string[]): string[] {
  const plain = (text: string) =>
    words(text)
      .map(({ norm }) => norm)
      .join(' ');
  const known = new Set(statuses.map(plain));
  const cells = blocks.flatMap(({ type, cells = [], text }) => (type === 'tableRow' ? cells : [text]));
  return cells.filter((cell) => cell.length < 40 && cell.split(/\s+/).length <= SHORT && known.has(plain(cell)));
}

/** "Article 1", "§ 2": the longest run of parts of a law that begin a block and count on. */
export function articlesIn(blocks: readonly Block[], { verdicts }: Language): number {
  let [number, run, longest] = [0, 0, 0];
  for (const { label, text, role } of blocks) {
    const [, sign = '', digits = ''] = ARTICLE.exec(role === 'furniture' ? '' : label && !text.startsWith(label) ? `${label} ${text}` : text) ?? [];
    if (!digits || !(sign === '§' || verdicts.articles.includes(sign.toLowerCase()))) continue;
    run = Number(digits) === number + 1 ? run + 1 : 1;
    number = Number(digits);
    longest = Math.max(longest, run);
  }
  return longest;
}

const ARTICLE = /^(§|\p{L}{3,10})\.?\s{0,2}(\d{1,3})(?!\.?\d)/u;

/** A title or label under which recommendations stand. */
export function formalTitle(blocks: readonly Block[], lexicon: Language): string | undefined {
  return blocks
    .find(
      ({ type, text, label }) =>
        (label !== undefined && hasPhrase(words(label), lexicon.indexed(lexicon.labels.formal))) ||
        (type === 'heading' && (titleState(text, lexicon) === 'open' || namesOne(text, lexicon))),
    )
    ?.text.slice(0, 60);
}

/** "we recommend": the authors propose. */
export function performatives(prose: readonly Prose[], lexicon: Language): string | undefined {
  return found(prose, lexicon.cues.performing, lexicon)[0];
}
