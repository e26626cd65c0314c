import type { Language } from '../language/index.js';
import { indexPhrases } from '../language/matcher.js';
import type { Tag } from './model.js';

/** Phrases as the words of a text are cut: an apostrophe parts a word except before the English endings. */
export function phraseForm(phrase: string): string {
  return phrase.replace(/['’](?=(?:s|t|re|ll|ve|d|m)\b)/g, '').replace(/['’-]/g, ' ');
}

/** All phrases of a lexicon that say something about a sentence, in one index. */
export function signalIndex(lexicon: Language) {
  const lists: readonly (readonly [Tag, readonly string[]])[] = [
    ...RECOGNISED.map((cue) => [cue, lexicon.cues[cue]] as const),
    ['leadIn', lexicon.leadIns],
    ['response', lexicon.responses],
    ['answer', lexicon.answers],
    ['consultation', lexicon.consultation],
    ['reported', lexicon.reported],
    ['unreal', lexicon.unreal],
    ['nonDeontic', lexicon.nonDeontic],
    ['mention', lexicon.mentions],
  ];
  const tags = new Map<string, Tag[]>();
  for (const [tag, phrases] of lists) for (const phrase of phrases.map(phraseForm)) tags.set(phrase, [...(tags.get(phrase) ?? []), tag]);
  return indexPhrases(tags);
}

/** Who can be told to act, as an index of phrases. */
export function bodyIndex(lexicon: Language) {
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

/** Cues by which a rule of the recogniser speaks. */
const RECOGNISED = ['must', 'should', 'need', 'rule', 'may', 'again', 'verb', 'soft', 'third', 'past', 'impersonal'] as const;

/** Cues that a rule can start from. */
const STARTING = ['must', 'should', 'need', 'may', 'verb', 'soft', 'third', 'again', 'impersonal'] as const;

/** Any word that a rule could start from: a text without one holds no recommendation by its words. */
export function triggerOf({ cues, mentions, common }: Language): RegExp {
  const phrases = STARTING.flatMap((cue) => cues[cue]).concat(mentions);
  const words = [...new Set(phrases.map((phrase) => telling(phrase, common)))];
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const whole = words.filter((word) => !word.endsWith('*'));
  return new RegExp(`(?<!\\p{L})(?:(?:${whole.join('|')})(?!\\p{L})|${stems.length ? stems.join('|') : '(?!)'})`, 'iu');
}

/** The longest word of a phrase that is none of the commonest. */
function telling(phrase: string, common: readonly string[]): string {
  const all = phraseForm(phrase).split(' ');
  const rare = all.filter((word) => !common.includes(word) && word !== '…');
  return (rare.length ? rare : all).toSorted((one, other) => other.length - one.length)[0] ?? '';
}
