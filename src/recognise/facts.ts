import { type Lexicon, lexiconOf } from '../lexicon/index.js';
import { indexPhrases } from '../text/phrases.js';
import type { UserPatterns } from '../types.js';
import type { Tag } from './model.js';

/** The lexicon of a language with the user's own words added, or undefined where there is none. */
export function lexiconWith(language: string, patterns: UserPatterns = {}): Lexicon | undefined {
  const base = lexiconOf(language);
  if (!base) return undefined;
  const lower = (list: readonly string[] = []) => list.map((phrase) => phrase.toLowerCase());
  return {
    ...base,
    labels: { ...base.labels, formal: [...base.labels.formal, ...lower(patterns.labels)] },
    sections: { ...base.sections, open: [...base.sections.open, ...lower(patterns.sections)] },
    bodies: [...base.bodies, ...lower(patterns.addressees)],
    leadIns: [...base.leadIns, ...lower(patterns.leadIns)],
  };
}

/** Phrases as the words of a text are cut: an apostrophe parts a word except before the English endings. */
export function phraseForm(phrase: string): string {
  return phrase.replace(/['’](?=(?:s|t|re|ll|ve|d|m)\b)/g, '').replace(/['’-]/g, ' ');
}

/** All phrases of a lexicon that say something about a sentence, in one index. */
export function signalIndex(lexicon: Lexicon) {
  const lists: readonly (readonly [Tag, readonly string[]])[] = [
    ['must', lexicon.modals.must.phrases],
    ['should', lexicon.modals.should.phrases],
    ['need', lexicon.modals.need.phrases],
    ['rule', lexicon.modals.rule.phrases],
    ['may', lexicon.modals.may.phrases],
    ['again', lexicon.performatives.again],
    ['verb', lexicon.performatives.verbs],
    ['soft', lexicon.performatives.soft],
    ['third', lexicon.performatives.third],
    ['past', lexicon.performatives.past],
    ['impersonal', lexicon.performatives.impersonal],
    ['leadIn', lexicon.leadIns],
    ['response', lexicon.responses],
    ['answer', lexicon.answers],
    ['consultation', lexicon.consultation],
    ['reported', lexicon.reported],
    ['unreal', lexicon.unreal],
    ['idle', lexicon.idle],
    ['mention', lexicon.mentions],
  ];
  const tags = new Map<string, Tag[]>();
  for (const [tag, phrases] of lists) for (const phrase of phrases.map(phraseForm)) tags.set(phrase, [...(tags.get(phrase) ?? []), tag]);
  return indexPhrases(tags);
}

/** Who can be told to act, as an index of phrases. */
export function bodyIndex(lexicon: Lexicon) {
  return indexPhrases(lexicon.bodies.map((phrase) => [phraseForm(phrase), true as const] as const));
}

/** Past participles of the regular English verbs in `acts`, and the irregular ones given. */
export function participlesOf(acts: readonly string[], irregular: readonly string[]): ReadonlySet<string> {
  const regular = acts.flatMap((verb) => [
    verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`,
    `${verb}${verb.at(-1)}ed`,
  ]);
  return new Set([...regular, ...irregular]);
}
