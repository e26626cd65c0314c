import type { Language } from '../language/index.js';
import { hasPhrase } from '../language/matcher.js';
import { words } from '../text/index.js';
import type { Block } from '../types.js';

/** Shorter nouns end other words by chance. */
const LEAST = 6;

/** Blocks at the start among which an author stands with its name. */
const TOP = 6;

/** Words before a short form that may name who it stands for: "Landesrechnungshof (LRH)". */
const NAME = 8;

const SHORT_FORM = /\((?:[^()]{0,30}[\s“„"«])?(\p{Lu}[\p{L}&-]{0,6}\p{Lu})[”"»]?\)/gu;

/** The language with the names by which the document calls its author: compounds of a noun for one ("Landesrechnungshof") on its title page, and the short forms that it gives itself. */
export function withOwnNames(lexicon: Language | undefined, blocks: readonly Block[]): Language | undefined {
  const names = lexicon ? ownNames(lexicon, blocks) : [];
  return lexicon && names.length ? { ...lexicon, authors: [...lexicon.authors, ...names] } : lexicon;
}

function ownNames(lexicon: Language, blocks: readonly Block[]): readonly string[] {
  const heads = lexicon.nounCapitals || lexicon.wordOrder === 'clause' ? lexicon.authors.filter((noun) => noun.length >= LEAST) : [];
  const compound = heads.length ? new RegExp(`\\p{L}+(?:${heads.join('|')})(?=e?s?(?!\\p{L}))`, 'giu') : undefined;
  const found = new Set<string>();
  for (const { text } of blocks.slice(0, TOP)) for (const [name] of compound ? text.matchAll(compound) : []) found.add(name.toLowerCase());
  const named = lexicon.indexed([...lexicon.authors, ...found]);
  for (const { text } of blocks)
    for (const match of text.matchAll(SHORT_FORM))
      if (hasPhrase(words(text.slice(0, match.index)).slice(-NAME), named)) found.add((match[1] ?? '').toLowerCase());
  return [...found].sort();
}
