import type { Language } from '../language/index.js';
import { hasPhrase } from '../language/matcher.js';
import { type Word, words } from '../text/index.js';
import type { Block } from '../types.js';

/** Shorter nouns end other words by chance. */
const LEAST = 6;

/** Blocks at the start among which an author stands with its name. */
const TOP = 6;

const SHORT_FORM = /\((?:[^()]{0,30}[\s“„"«])?(\p{Lu}[\p{L}&-]{0,6}\p{Lu})[”"»]?\)/gu;

/** What stands directly before a short form from the start of a sentence on, in few words. */
const SENTENCE = /(?:^|[.!?]\s+)([^.!?;:,()]{1,120})\s$/u;

/** The language with the names by which the document calls its author: compounds of a noun for one ("Landesrechnungshof") on its title page, and the short forms that it gives itself. */
export function withOwnNames(lexicon: Language | undefined, blocks: readonly Block[]): Language | undefined {
  const names = lexicon ? ownNames(lexicon, blocks) : [];
  return lexicon && names.length ? { ...lexicon, authors: [...lexicon.authors, ...names] } : lexicon;
}

function ownNames(lexicon: Language, blocks: readonly Block[]): readonly string[] {
  const heads = lexicon.nounCapitals || lexicon.wordOrder === 'clause' ? lexicon.authors.filter((noun) => noun.length >= LEAST) : [];
  const compound = heads.length ? new RegExp(`(?<!\\p{L})\\p{L}+(?:${heads.join('|')})(?=e?s?(?!\\p{L}))`, 'giu') : undefined;
  const found = new Set<string>();
  for (const { text } of blocks.slice(0, TOP)) for (const [name] of compound ? text.matchAll(compound) : []) found.add(name.toLowerCase());
  const named = lexicon.indexed([...lexicon.authors, ...found]);
  for (const { text } of blocks)
    for (const match of text.matchAll(SHORT_FORM)) {
      const name = words(SENTENCE.exec(text.slice(0, match.index))?.[1] ?? '');
      if (isName(name, match[1] ?? '', lexicon) && hasPhrase(name, named)) found.add((match[1] ?? '').toLowerCase());
    }
  return [...found].sort();
}

/** Whether words that begin a sentence are one name for which a short form stands: "The Harbour Board (HB)", not "The Board met the Union (TU)". */
function isName(list: readonly Word[], short: string, lexicon: Language): boolean {
  const inner = [...lexicon.links, ...lexicon.articles, ...lexicon.determiners, ...lexicon.definite];
  const opens = list.length > 1 && inner.includes(list[0]?.norm ?? '') ? 1 : 0;
  const name = list.slice(opens);
  if (!name.every(({ text, norm }) => /^\p{Lu}/u.test(text) || inner.includes(norm))) return false;
  const initials = name.filter(({ text }) => /^\p{Lu}/u.test(text));
  return initials[0]?.text[0] === short[0] && isSpelt(short, initials.map(({ text }) => text).join(''));
}

/** Whether the letters of a short form stand in a name in their order. */
function isSpelt(short: string, name: string): boolean {
  let from = 0;
  for (const letter of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const at = name.toLowerCase().indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
