import type { Language } from '../language/index.js';
import { indexPhrases, type PhraseIndex } from '../language/matcher.js';
import { words } from '../text/index.js';
import type { Block, RecogniseOptions } from '../types.js';
import { capitalsBind, kindOf, sample } from './kind.js';
import { labelReader } from './label.js';
import { languageOf } from './language.js';
import type { Facts, Knowledge } from './model.js';
import { bodyIndex, participlesOf, signalIndex, triggerOf } from './signals.js';
import { documentVerdict } from './verdict/document.js';

/** What holds for a whole document: its language and kind, and the words to look for. */
export function factsOf(blocks: readonly Block[], options: RecogniseOptions & { title?: string }, { languages, model }: Knowledge): Facts {
  const language = options.language ?? languageOf(blocks);
  const lexicon = languages.of(language);
  const kind = options.kind ?? kindOf(blocks, lexicon, options.title);
  const whole = {
    model,
    kind,
    verdict: documentVerdict({
      prose: sample(blocks, 0),
      title: words([options.title ?? '', ...topOf(blocks)].join(' . ')),
      blocks,
      kind,
      lexicon,
      given: options.kind !== undefined,
    }),
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

/** Lines at the start that may be the title. */
function topOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ role }) => role !== 'furniture')
    .slice(0, TOP.blocks)
    .flatMap(({ text }) => (text.length <= TOP.length ? [text] : []));
}

const TOP = { blocks: 6, length: 200 };

function wordsOf(
  language: string,
  lexicon: Language | undefined,
): Omit<Facts, 'model' | 'languages' | 'kind' | 'verdict' | 'strict' | 'capitals' | 'labelOf' | 'rulings' | 'inLanguage'> {
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
