import type { Lexicon } from '../language/index.js';
import { indexPhrases } from '../language/matcher.js';
import type { Tag } from './model.js';

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

/** Any word that a rule could start from: a text without one holds no recommendation by its words. */
export function triggerOf({ modals, performatives, mentions, common }: Lexicon): RegExp {
  const { verbs, soft, third, again, impersonal } = performatives;
  const phrases = [modals.must, modals.should, modals.need, modals.may].flatMap((cell) => cell.phrases).concat(verbs, soft, third, again, impersonal, mentions);
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
