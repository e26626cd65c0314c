import type { Language } from '../language.js';
import { findPhrases, indexPhrases, type PhraseIndex, phraseForm, type Word } from '../matcher.js';
import type { Grammar, Hit, Tag } from './sentence.js';

const NONE: PhraseIndex<never> = indexPhrases([]);

/** The words of a language arranged for reading its clauses. */
export function grammarOf(language: string, lexicon: Language | undefined, capitals = false): Grammar {
  return {
    language,
    lexicon,
    capitals,
    index: lexicon ? signalIndex(lexicon) : NONE,
    bodies: lexicon ? bodyIndex(lexicon) : NONE,
    acts: new Set(lexicon?.acts),
    commands: new Set(lexicon?.commands),
    participles: participlesOf(lexicon?.acts ?? [], lexicon?.participles ?? []),
  };
}

/** All phrases of a lexicon that say something about a sentence, in one index. */
function signalIndex(lexicon: Language) {
  const lists: readonly (readonly [Tag, readonly string[]])[] = [
    ...RECOGNISED.map((cue) => [cue, lexicon.cues[cue]] as const),
    ['leadIn', lexicon.leadIns],
    ['response', lexicon.responses],
    ['answer', lexicon.answers],
    ['consultation', lexicon.consultation],
    ['reported', lexicon.reported],
    ['unreal', lexicon.unreal],
    ['nonDeontic', lexicon.nonDeontic],
    ['able', lexicon.able],
    ['mention', lexicon.mentions],
  ];
  const tags = new Map<string, Tag[]>();
  for (const [tag, phrases] of lists) for (const phrase of phrases.map(phraseForm)) tags.set(phrase, [...(tags.get(phrase) ?? []), tag]);
  return indexPhrases(tags, lexicon.adverbEndings);
}

/** Who can be told to act, as an index of phrases. */
function bodyIndex(lexicon: Language) {
  return indexPhrases(lexicon.bodies.map((phrase) => [phraseForm(phrase), true as const] as const));
}

/** Past participles of the regular English verbs in `acts`, and the irregular ones given. */
function participlesOf(acts: readonly string[], irregular: readonly string[]): ReadonlySet<string> {
  const regular = acts.flatMap((verb) => [
    verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`,
    `${verb}${verb.at(-1)}ed`,
  ]);
  return new Set([...regular, ...irregular]);
}

/** Cues by which a rule of the recogniser speaks. */
const RECOGNISED = ['must', 'should', 'need', 'rule', 'may', 'capitals', 'again', 'verb', 'soft', 'ask', 'third', 'past', 'impersonal'] as const;

/** A real sentence has a dozen; beyond this they say nothing more. */
const HITS = 200;

/** The phrases of a language among the words of a sentence. */
export function hitsIn(list: readonly Word[], { index }: Pick<Grammar, 'index'>): Hit[] {
  return findPhrases(list, index)
    .slice(0, HITS)
    .map(({ entry, from, to }) => ({ tags: entry, from, to }));
}
