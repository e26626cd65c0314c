import { asks } from '../language/directive/index.js';
import type { Language } from '../language/index.js';
import { findPhrases, indexPhrases, type PhraseIndex, phraseAt } from '../language/matcher.js';
import { sourceOf, type Word, words } from '../text/index.js';
import type { Block } from '../types.js';

/** A status may say when or why: so many words at most, unless a stop or bracket parts them from it. */
const STATUS_WORDS = 6;

interface Phrases {
  readonly gone: PhraseIndex<true>;
  readonly nouns: PhraseIndex<true>;
  readonly titles: PhraseIndex<true>;
}

/** Marks what a document lists as withdrawn: items under a title that says so, and rows or items with such a status. It recommends nothing there. */
export function withRetired(blocks: readonly Block[], language: Language | undefined): readonly Block[] {
  if (!language) return blocks;
  const phrases = phrasesOf(language);
  const titles = new Map<string, boolean>();
  const isList = (title: string): boolean => {
    const known = titles.get(title) ?? namesRetired(words(title), phrases);
    titles.set(title, known);
    return known;
  };
  const isGone = (block: Block) => block.section.some(isList) || hasStatus(block, phrases) || isLabelled(block, phrases, language.language);
  return blocks.map((block) => (block.type !== 'heading' && isGone(block) ? { ...block, retired: true } : block));
}

function phrasesOf({ retired: { gone, nouns, titles }, labels }: Language): Phrases {
  const flags = (list: readonly string[]) => indexPhrases(list.map((phrase) => [phrase, true] as const));
  const all = [...nouns, ...labels.formal, ...labels.series, ...labels.other].filter((noun) => !/\s/.test(noun) && noun.length > SHORT);
  return { gone: flags(gone), nouns: flags(all.map((noun) => `${noun.slice(0, -1)}*`)), titles: flags(titles) };
}

/** Shorter nouns are abbreviations, or begin other words. */
const SHORT = 3;

/** "Withdrawn recommendations", "Recommandations retirées", "Annex A: What became of earlier requirements"; not "Recommendations for retired staff". */
function namesRetired(list: readonly Word[], { gone, nouns, titles }: Phrases): boolean {
  if (findPhrases(list, titles).length > 0) return true;
  return findPhrases(list, gone).some(({ from, to }) => {
    const isLast = to === list.length;
    return phraseAt(list, to, nouns)?.to === list.length || (isLast && phraseAt(list, from - 1, nouns) !== undefined);
  });
}

/** A cell beside the statement, or all that an item says, is a status: "Removed: no such ladders are built any more", "[Withdrawn]". */
function hasStatus({ type, text, cells = [] }: Block, phrases: Phrases): boolean {
  if (type !== 'tableRow') return isStatus(text, phrases);
  const longest = cells.reduce((most, cell) => (cell.length > most.length ? cell : most), '');
  return cells.some((cell) => cell !== longest && isStatus(cell, phrases));
}

/** "Recommendation 5: Withdrawn following consultation.": a sentence that says no more than the status and lays no duty on anyone. */
function isLabelled({ label = '', text }: Block, { gone }: Phrases, language: string): boolean {
  const list = words(text.slice(0, HEAD));
  return /\p{L}/u.test(label) && list.length <= STATUS_WORDS && text.length < HEAD && phraseAt(list, 0, gone) !== undefined && !asks(sourceOf(text, language));
}

function isStatus(text: string, { gone }: Phrases): boolean {
  const list = words(text.slice(0, HEAD));
  const hit = phraseAt(list, 0, gone);
  if (!hit) return false;
  const after = text.slice(list[hit.to - 1]?.end);
  return /^\s*(?:[:;,.()\]–—]|-\s|$)/.test(after) || (text.length < HEAD && list.length <= STATUS_WORDS && !/[.!?]$/.test(text));
}

/** Letters that hold the words of a status. */
const HEAD = 80;
