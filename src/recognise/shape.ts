import { phraseAt } from '../language/matcher.js';
import type { Word } from '../text/index.js';
import type { Facts, Sentence, Sign } from './model.js';
import { asks, isActor, opensClause } from './noun-phrases.js';

/** How the first sentence of a block is built: forms that propose only where the place says so (under a lead-in, in a section of recommendations). */
export function shapeOf(sentence: Sentence | undefined, facts: Facts): Sign[] {
  if (!sentence || !facts.lexicon) return [];
  return facts.language === 'en' ? englishShape(sentence, facts) : endingShape(sentence, facts);
}

/** Looks for one form in a sentence of English. */
type Form = (sentence: Sentence, facts: Facts) => Sign | undefined;

function englishShape(sentence: Sentence, facts: Facts): Sign[] {
  return [verbFirst, thatClause, bodyToVerb, subjunctive].flatMap((form) => form(sentence, facts) ?? []);
}

const printed = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

/** Words that may stand before an imperative. */
const BEFORE_VERB = /^(?:do|not|never|always|only|please|also|strongly|\p{L}{3,}ly)$/u;

const verbFirst: Form = ({ words }, { acts }) => {
  const at = BEFORE_VERB.test(words[0]?.norm ?? '') ? (words[1]?.norm === 'not' ? 2 : 1) : 0;
  const verb = words[at]?.norm ?? '';
  const text = printed(words, 0, at + 2);
  if (acts.has(verb) && !/^(?:of|is|was|were|are|has|to)$/.test(words[at + 1]?.norm ?? '')) return { rule: 'imperative', text };
  return acts.has(gerundBase(verb)) || acts.has(`${gerundBase(verb)}e`) ? { rule: 'gerund', text } : undefined;
};

const thatClause: Form = (sentence, facts) => {
  if (sentence.words[0]?.norm !== 'that' || !opensClause(sentence, facts) || !asks(sentence, facts)) return undefined;
  return { rule: 'that-clause', text: printed(sentence.words, 0, 2) };
};

/** "[Body] to [verb]" within so many words. */
const NEAR = 12;

const bodyToVerb: Form = (sentence, facts) => {
  const to = sentence.words.findIndex(({ norm }, n) => n > 0 && n < NEAR && norm === 'to' && facts.acts.has(sentence.words[n + 1]?.norm ?? ''));
  if (to < 0 || !isActor(sentence, to, facts) || sentence.hits.some((hit) => hit.from < to)) return undefined;
  return { rule: 'body-to-verb', text: printed(sentence.words, 0, to + 2) };
};

/** "A panel … be set up" within so many words. */
const FAR = 25;
/** After these "be" is no subjunctive. */
const HELPERS = /^(?:to|will|can|could|would|may|might|should|must|shall|not)$/;

const subjunctive: Form = (sentence, facts) => {
  const { words, hits } = sentence;
  const be = words.findIndex(({ norm }, n) => n > 0 && n < FAR && norm === 'be' && facts.participles.has(words[n + 1]?.norm ?? ''));
  if (be < 0 || HELPERS.test(words[be - 1]?.norm ?? '') || isReport(sentence, be, facts)) return undefined;
  return hits.some((hit) => hit.from <= be && hit.to >= be - 2) ? undefined : { rule: 'subjunctive', text: printed(words, be - 1, be + 2) };
};

/** "It was suggested that the quay be built": what is told before "that", or at all, is no wish. */
function isReport({ words }: Sentence, be: number, { lexicon }: Facts): boolean {
  return words.slice(0, be).some(({ norm }, at) => lexicon?.finite.includes(norm) || (at > 0 && lexicon?.complementers.includes(norm)));
}

function gerundBase(word: string): string {
  return word.endsWith('ing') ? word.slice(0, -3) : '';
}

/** Infinitives by their endings, at the start (Romance) or at the end (German, Dutch) of the sentence. */
function endingShape(sentence: Sentence, facts: Facts): Sign[] {
  if (facts.lexicon?.complementers.includes(sentence.words[0]?.norm ?? '') && opensClause(sentence, facts))
    return [{ rule: 'that-clause', text: printed(sentence.words, 0, 3) }];
  const word = infinitiveOf(sentence, facts);
  return word && !phraseAt(sentence.words, 0, facts.bodies) && !isTold(sentence, facts) ? [{ rule: 'infinitive', text: word.text }] : [];
}

/** Particles before an infinitive that opens a sentence. */
const PARTICLE = /^(?:ne|pas|non|no|não|à|a|de|di)$/;
/** Shorter words with the ending of an infinitive are mostly none. */
const SHORTEST = 4;

function infinitiveOf({ words }: Sentence, { language, lexicon }: Facts): Word | undefined {
  const german = language === 'de' || language === 'nl';
  const word = german ? words.at(-1) : words.find(({ norm }) => !PARTICLE.test(norm));
  if (!word || word.norm.length < SHORTEST || (german && word.text !== word.norm)) return undefined;
  if (lexicon?.nounActs.includes(word.norm)) return undefined;
  return lexicon?.actEndings.some((ending) => word.norm.endsWith(ending)) ? word : undefined;
}

/** Whether a verb tells something before any clause that hangs on another: "Notre rapport est …", "Die Boote sind gesunken". */
function isTold({ words }: Sentence, { lexicon }: Facts): boolean {
  const hanging = words.findIndex(({ norm }) => lexicon?.complementers.includes(norm) || lexicon?.subordinate.includes(norm));
  return words.slice(0, hanging < 0 ? undefined : hanging).some(({ norm }) => lexicon?.finite.includes(norm));
}
