import { MODALS, type Phrase, phraseOf, type Sentence } from '../language/directive/index.js';
import type { Cue, Facts } from './model.js';
import { PHRASES, SENTENCES } from './rules/index.js';
import { quoted } from './rules/quoted.js';
import { firstOf, type PhraseRule, type SentenceRule } from './rules/rule.js';
import { unreal } from './rules/unreal.js';

/** What a sentence says by itself, wherever it stands: of each phrase what the first rule sees that speaks on it, and what is seen in the whole. */
export function read(sentence: Sentence, facts: Facts): Cue[] {
  const phrases = sentence.hits.flatMap((hit) => cueOf(phraseOf(hit, sentence, facts)) ?? []);
  return [...phrases, ...SENTENCES.flatMap((group) => firstOf<SentenceRule>(group, facts.model, ({ test }) => test(sentence, facts)) ?? [])];
}

/** "are encouraged to": no key word of RFC 2119, so that it means what it says in any letters. */
const isSoft = ({ is, text }: Phrase<Facts>): boolean => is('may') && /\s/.test(text);

/** Where only capitals bind, a modal in small letters is no more than quoted or past. */
function cueOf(phrase: Phrase<Facts>): Cue | undefined {
  const small = phrase.facts.capitals && phrase.is(...MODALS) && !isSoft(phrase) && !/\p{Lu}{2}/u.test(phrase.text);
  const rules = small ? [quoted, unreal] : PHRASES;
  const cue = firstOf<PhraseRule>(rules, phrase.facts.model, (rule) => (rule.on === undefined || phrase.is(...rule.on)) && rule.test(phrase));
  return cue && { ...cue, hit: phrase.hit };
}
