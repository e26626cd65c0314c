import type { Language } from '../../language/index.js';
import { findPhrases, hasPhrase } from '../../language/matcher.js';
import { type Word, words } from '../../text/index.js';
import type { Block } from '../../types.js';
import { titleState } from '../headings.js';

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

/** A title or label under which recommendations stand. */
export function formalTitle(blocks: readonly Block[], lexicon: Language): string | undefined {
  return blocks
    .find(
      ({ type, text, label }) =>
        (label !== undefined && hasPhrase(words(label), lexicon.indexed(lexicon.labels.formal))) ||
        (type === 'heading' && titleState(text, lexicon) === 'open'),
    )
    ?.text.slice(0, 60);
}

/** "we recommend": the authors propose. */
export function performatives(prose: readonly Prose[], lexicon: Language): string | undefined {
  return found(prose, lexicon.cues.performing, lexicon)[0];
}
