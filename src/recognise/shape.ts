import { phraseAt } from '../language/matcher.js';
import type { Word } from '../text/index.js';
import type { Facts, Sentence, Sign } from './model.js';
import { asks, isActor, opensClause, tells } from './noun-phrases.js';
import { isQuoted } from './sentences.js';

/** How the first sentence of a block is built: forms that propose only where the place says so (under a lead-in, in a section of recommendations). */
export function shapeOf(sentence: Sentence | undefined, facts: Facts): Sign[] {
  if (!sentence || !facts.lexicon || isQuoted(sentence, (sentence.words[0]?.start ?? 0) + 1)) return [];
  const whole = formsOf(sentence, facts);
  if (whole.length > 0) return whole;
  const main = behindAdjunct(sentence, facts);
  return main ? formsOf(main, facts).filter(({ rule }) => rule === 'imperative' || rule === 'infinitive') : [];
}

/** The verb that opens a sentence of prose and instructs: an imperative, in Romance languages an infinitive. What ends with an infinitive tells as often. */
export function moodOf(sentence: Sentence, facts: Facts): Sign | undefined {
  const verbFirst = facts.language === 'de' || facts.language === 'nl' ? /^imperative$/ : /^(?:imperative|infinitive)$/;
  return shapeOf(sentence, facts).find(({ rule }) => verbFirst.test(rule) && !(rule === 'infinitive' && isSubjectOfResult(sentence, facts)));
}

/** "Gratter la coque permet de …": an act as the subject of what comes of it; not behind a word that hangs it on another clause. */
function isSubjectOfResult({ words }: Sentence, { lexicon }: Facts): boolean {
  const result = words.findIndex(({ norm }) => lexicon?.results.includes(norm));
  return result > 0 && !words.slice(0, result).some(({ norm }) => lexicon?.complementers.includes(norm) || lexicon?.subordinate.includes(norm));
}

function formsOf(sentence: Sentence, facts: Facts): Sign[] {
  return facts.language === 'en' ? englishShape(sentence, facts) : endingShape(sentence, facts);
}

/** What stands before the clause that instructs has so many words at most: "Short term, …", "En cas de récidive : …". */
const ADJUNCT = 14;

/** The clause behind an opening that ends with a comma or colon. */
function behindAdjunct(sentence: Sentence, { lexicon }: Facts): Sentence | undefined {
  const { words, text, start } = sentence;
  for (let at = 0; at < Math.min(ADJUNCT, words.length - 2); at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next) return undefined;
    const gap = text.slice(word.end - start, next.start - start);
    if (gap.includes('(')) return undefined;
    if (!/[,:]/.test(gap)) continue;
    const rest = { ...sentence, words: words.slice(at + 1), hits: [] };
    return lexicon?.nounActs.includes(next.norm) ? undefined : rest;
  }
  return undefined;
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

/** Behind a word that is a verb or a noun: it is a verb. */
const OBJECT = /^(?:the|a|an|all|any|each|every|your|our|their|its|this|that|these|those|whether|how|what|\p{L}+ly)$/u;

const verbFirst: Form = (sentence, facts) => {
  const { words } = sentence;
  const at = BEFORE_VERB.test(words[0]?.norm ?? '') ? (words[1]?.norm === 'not' ? 2 : 1) : 0;
  const verb = words[at]?.norm ?? '';
  const text = printed(words, 0, at + 2);
  if ((facts.acts.has(verb) || facts.commands.has(verb)) && !/^(?:of|is|was|were|are|has|to)$/.test(words[at + 1]?.norm ?? '')) {
    if (!facts.lexicon?.nounActs.includes(verb) || OBJECT.test(words[at + 1]?.norm ?? '')) return { rule: 'imperative', text };
    return isSubject(sentence, at, facts) ? undefined : { rule: 'imperative', text, weak: true };
  }
  return facts.acts.has(gerundBase(verb)) || facts.acts.has(`${gerundBase(verb)}e`) ? { rule: 'gerund', text } : undefined;
};

/** "Train services to the quay stopped in 1987": a noun that is told of. */
function isSubject(sentence: Sentence, at: number, facts: Facts): boolean {
  return sentence.words.slice(at + 1, at + FAR).some((_, n) => tells(sentence, at + 1 + n, facts));
}

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
  const command = commandOf(sentence, facts);
  if (command) return [{ rule: 'imperative', text: command.text }];
  if (facts.lexicon?.complementers.includes(sentence.words[0]?.norm ?? '') && opensClause(sentence, facts))
    return [{ rule: 'that-clause', text: printed(sentence.words, 0, 3) }];
  const word = infinitiveOf(sentence, facts);
  if (!word || phraseAt(sentence.words, 0, facts.bodies) || isTold(sentence, facts)) return [];
  const weak = facts.language === 'nl' && sentence.words.at(-2)?.norm !== 'te';
  return [{ rule: 'infinitive', text: word.text, ...(weak ? { weak } : {}) }];
}

/** Words that may stand before an imperative in the six other languages. */
const BEFORE_COMMAND =
  /^(?:no|não|nunca|jamás|siempre|sempre|también|também|ne|toujours|jamais|non|mai|anche|nooit|altijd|ook|dus|nie|immer|bitte|bei|por|favor)$/;

/** An imperative first: by its form alone in French ("Utilisez") and German ("Prüfen Sie"), else a verb known to instruct. */
function commandOf({ words }: Sentence, { language, commands }: Facts): Word | undefined {
  const at = BEFORE_COMMAND.test(words[0]?.norm ?? '') ? 1 : 0;
  const verb = words[at];
  if (!verb) return undefined;
  if (language === 'fr') return /^(?!assez$|chez$)\p{L}{3,}ez$/u.test(verb.norm) ? verb : undefined;
  if (language === 'de') return /en$/.test(verb.norm) && words[at + 1]?.text === 'Sie' ? verb : undefined;
  return commands.has(verb.norm) ? verb : undefined;
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
