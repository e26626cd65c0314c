import { builtIn, type Language, type Languages } from '../language/index.js';
import { indexPhrases, type PhraseIndex } from '../language/matcher.js';
import type { Block, RecogniseOptions } from '../types.js';
import { capitalsBind, kindOf } from './kind.js';
import { labelReader } from './label.js';
import { languageOf } from './language.js';
import type { Facts } from './model.js';
import { bodyIndex, participlesOf, signalIndex, triggerOf } from './signals.js';

/** What holds for a whole document: its language and kind, and the words to look for. */
export function factsOf(blocks: readonly Block[], options: RecogniseOptions & { title?: string }, languages: Languages = builtIn): Facts {
  const language = options.language ?? languageOf(blocks);
  const lexicon = languages.of(language);
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
    const facts = { ...whole, languages, ...wordsOf(other, languages.of(other)), inLanguage };
    made.set(other, facts);
    return facts;
  };
  return inLanguage(language);
}

function wordsOf(
  language: string,
  lexicon: Language | undefined,
): Omit<Facts, 'languages' | 'kind' | 'strict' | 'capitals' | 'labelOf' | 'rulings' | 'inLanguage'> {
  const empty: PhraseIndex<never> = indexPhrases([]);
  return {
    language,
    lexicon,
    trigger: lexicon ? triggerOf(lexicon) : /(?!)/,
    index: lexicon ? signalIndex(lexicon) : empty,
    bodies: lexicon ? bodyIndex(lexicon) : empty,
    acts: new Set(lexicon?.acts),
    commands: new Set(lexicon?.commands),
    participles: participlesOf(lexicon?.acts ?? [], lexicon?.participles ?? []),
  };
}
