import type { Language } from '../language/index.js';
import { phraseForm } from '../language/matcher.js';

/** Cues that a rule can start from. */
const STARTING = ['must', 'should', 'need', 'may', 'verb', 'soft', 'ask', 'third', 'again', 'impersonal'] as const;

/** Any word that a rule could start from: a text without one holds no recommendation by its words. */
export function triggerOf(language: Language | undefined): RegExp {
  if (!language) return /(?!)/;
  const { cues, mentions, common } = language;
  const phrases = STARTING.flatMap((cue) => cues[cue]).concat(mentions);
  const words = [...new Set(phrases.map((phrase) => telling(phrase, common)))];
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const whole = words.filter((word) => !word.endsWith('*'));
  return new RegExp(`(?<!\\p{L})(?:(?:${whole.join('|')})(?!\\p{L})|${stems.length ? stems.join('|') : '(?!)'})`, 'iu');
}

/** The longest word of a phrase that is none of the commonest. */
function telling(phrase: string, common: readonly string[]): string {
  const all = phraseForm(phrase).split(' ');
  const rare = all.filter((word) => !common.includes(word) && !/^…+$/.test(word) && word !== '~');
  return (rare.length ? rare : all).toSorted((one, other) => other.length - one.length)[0] ?? '';
}
