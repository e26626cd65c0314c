import { type Language, languageFrom, languageNamed } from '../language/index.js';
import { indexPhrases, type PhraseIndex } from '../language/matcher.js';
import type { Block, RecogniseOptions, UserPatterns } from '../types.js';
import { capitalsBind, kindOf } from './kind.js';
import { labelReader } from './label.js';
import { languageOf } from './language.js';
import type { Facts } from './model.js';
import { bodyIndex, participlesOf, signalIndex, triggerOf } from './signals.js';

/** What holds for a whole document: its language and kind, and the words to look for. */
export function factsOf(blocks: readonly Block[], options: RecogniseOptions & { title?: string }): Facts {
  const language = options.language ?? languageOf(blocks);
  const lexicon = lexiconWith(language, options.patterns);
  const whole = {
    kind: options.kind ?? kindOf(blocks, lexicon, options.title),
    strict: options.strict ?? false,
    capitals: capitalsBind(blocks),
    labelOf: labelReader(lexicon, options.patterns?.labels),
    rulings: new Map(options.rulings?.blocks?.map(({ hash, recommendation }) => [hash, recommendation])),
  };
  const made = new Map<string, Facts>();
  const inLanguage = (other: string): Facts => {
    const known = made.get(other);
    if (known) return known;
    const facts = { ...whole, ...wordsOf(other, lexiconWith(other, options.patterns)), inLanguage };
    made.set(other, facts);
    return facts;
  };
  return inLanguage(language);
}

function wordsOf(language: string, lexicon: Language | undefined): Omit<Facts, 'kind' | 'strict' | 'capitals' | 'labelOf' | 'rulings' | 'inLanguage'> {
  const empty: PhraseIndex<never> = indexPhrases([]);
  return {
    language,
    lexicon,
    trigger: lexicon ? triggerOf(lexicon) : /(?!)/,
    index: lexicon ? signalIndex(lexicon) : empty,
    bodies: lexicon ? bodyIndex(lexicon) : empty,
    acts: new Set(lexicon?.acts),
    participles: participlesOf(lexicon?.acts ?? [], lexicon?.participles ?? []),
  };
}

/** A language with the user's own words added, or undefined where its words are not known. */
export function lexiconWith(language: string, patterns: UserPatterns = {}): Language | undefined {
  const words = languageNamed(language);
  return words && languageFrom(words, patterns);
}
