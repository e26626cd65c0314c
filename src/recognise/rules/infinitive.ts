import { isModalAt, type Sentence } from '../../language/directive/index.js';
import { phraseAt } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { isListed, isOpenHome } from '../home.js';
import type { Facts } from '../model.js';
import { isTold } from '../noun-phrases.js';
import type { HomeRule, OpeningRule } from './rule.js';

/** Infinitives end their clause. */
const isLast = ({ lexicon }: Facts): boolean => lexicon?.wordOrder === 'clause';

export const infinitive = {
  name: 'infinitive',
  form: 16,
  weight: 0,
  why: 'an infinitive: only the place tells',
  classes: ['mood'],
  examples: { yes: ['Die Boote jedes Jahr zählen.'], no: ['Die Boote sind alt geworden.'], in: { language: 'de' } },
  test: (sentence, facts) => {
    const word = infinitiveIn(sentence, facts);
    if (!word || phraseAt(sentence.words, 0, facts.bodies) || isTold(sentence, facts)) return undefined;
    const { infinitiveMark } = facts.lexicon ?? {};
    return { text: word.text, ...(infinitiveMark && sentence.words.at(-2)?.norm !== infinitiveMark ? { weak: true as const } : {}) };
  },
} as const satisfies OpeningRule;

export const infinitiveOpen = {
  name: 'infinitive.open',
  form: 16,
  weight: 2.2,
  why: 'an infinitive in a section of recommendations',
  classes: ['speaks'],
  examples: { yes: ['# Empfehlungen\n\n- Die Boote jedes Jahr zählen.'], no: ['# Boote\n\n- Die Boote jedes Jahr zählen.'], in: { language: 'de' } },
  of: infinitive,
  // in German and Dutch, where it ends its clause, only an item or title shows that it asks
  test: (_, view, facts) => isOpenHome(view.scope) && (isListed(view) || !isLast(facts)),
} as const satisfies HomeRule;

/** Shorter words with the ending of an infinitive are mostly none. */
const SHORTEST = 4;

/** An infinitive by its ending, at the start (Romance) or at the end (German, Dutch) of the sentence. */
function infinitiveIn({ words, hits }: Sentence, facts: Facts): Word | undefined {
  const last = isLast(facts);
  const word = last ? words.at(-1) : words.find(({ norm }) => !facts.lexicon?.particles.includes(norm));
  if (!word || word.norm.length < SHORTEST || (last && word.text !== word.norm)) return undefined;
  // "Occorre notare che": the modal of the sentence
  if (facts.lexicon?.nounActs.includes(word.norm) || isModalAt({ hits }, words.indexOf(word))) return undefined;
  return facts.lexicon?.actEndings.some((ending) => word.norm.endsWith(ending)) ? word : undefined;
}
