import type { Language } from '../language.js';
import { between, clauseStart, predicateAt } from './clause.js';
import { isQuoted } from './quoted.js';
import { isReminder } from './reminders.js';
import type { Grammar, Sentence } from './sentence.js';

/** The word by which a sentence asks for something by judging it: "it is important that …". */
export const valuedIn = (sentence: Sentence, facts: Grammar): string | undefined => firstWord(sentence, facts, isValued);

/** The word by which a sentence asks for something that is owed: "ist … zu vermeiden". */
export const owedIn = (sentence: Sentence, facts: Grammar): string | undefined =>
  firstWord(sentence, facts, (_, at) => isOwed(sentence, at, facts) && !isReminder(sentence, { from: at, to: at, impersonal: true }, facts));

/** The first word of which something holds, in present tense and a main clause of the author's own. */
function firstWord(sentence: Sentence, facts: Grammar, holds: (sentence: Sentence, at: number, facts: Grammar) => boolean): string | undefined {
  const { lexicon } = facts;
  if (!lexicon || facts.capitals) return undefined;
  return sentence.words.find((_, at) => holds(sentence, at, facts) && isOwn(sentence, at, lexicon))?.text;
}

/** Words between a link and what is said by it: "is also very important", "is in dit kader van belang". */
const NEAR = 5;

/** "it is important that", "wichtig ist, dass", "es fundamental tener": an adjective beside its link, and a clause or an infinitive right behind. */
function isValued(sentence: Sentence, at: number, facts: Grammar): boolean {
  const { lexicon } = facts;
  if (!lexicon?.valued.includes(sentence.words[at]?.norm ?? '')) return false;
  const before = sentence.words.slice(Math.max(0, at - NEAR), at).map(({ norm }) => norm);
  const behind = lexicon.judging.includes(sentence.words[at + 1]?.norm ?? '');
  if (before.some((norm) => lexicon.negators.includes(norm)) || !(behind || before.some((norm) => lexicon.judging.includes(norm)))) return false;
  if (lexicon.expletives.length && !before.some((norm) => lexicon.expletives.includes(norm))) return false;
  const to = behind ? at + 2 : at + 1;
  return asksFor(sentence, to, facts) && !isReminder(sentence, { from: clauseStart(sentence, at), to, impersonal: true }, facts);
}

/** Whether a clause or an infinitive begins at a word, or behind an adverb, and does not only say what to note. */
function asksFor(sentence: Sentence, from: number, facts: Grammar): boolean {
  const { lexicon } = facts;
  const at = predicateAt(sentence, from, facts);
  const norm = sentence.words[at]?.norm ?? '';
  if (lexicon?.complementers.includes(norm)) return true;
  const marked = lexicon?.infinitiveMarks.includes(norm) ?? false;
  const verb = marked ? predicateAt(sentence, at + 1, facts) : at;
  if (isNonDeontic(sentence, verb)) return false;
  const { closingMark } = lexicon ?? {};
  if (marked || !closingMark) return marked || isInfinitive(sentence, at, facts);
  return sentence.words.slice(at, at + FAR).some(({ norm: word }, n) => word === closingMark && isInfinitive(sentence, at + n + 1, facts));
}

/** An infinitive that closes its clause does so within so many words. */
const FAR = 25;

const isNonDeontic = ({ hits }: Sentence, at: number): boolean =>
  hits.some((hit) => hit.from <= at && at < hit.to && hit.tags.some((tag) => tag === 'nonDeontic' || tag === 'able'));

function isInfinitive({ words }: Sentence, at: number, { lexicon }: Grammar): boolean {
  const word = words[at];
  if (!word || !lexicon || lexicon.nounActs.includes(word.norm)) return false;
  const forms = [word.norm, ...lexicon.enclitics.flatMap((end) => (word.norm.endsWith(end) ? word.norm.slice(0, -end.length) : []))];
  return forms.some((norm) => lexicon.actEndings.some((ending) => norm.length > ending.length + 1 && norm.endsWith(ending)));
}

/** Behind its mark an infinitive has so many letters. */
const SHORTEST = 3;

/** "Daten sind am Ursprung zu sammeln", "sono da evitare", "est à privilégier": link, mark and infinitive in one clause, which the infinitive closes where it stands last. */
function isOwed(sentence: Sentence, at: number, facts: Grammar): boolean {
  const { lexicon } = facts;
  const { owing = [], possible = [], judging: links = [] } = lexicon ?? {};
  if (!owing.length) return false;
  const norm = sentence.words[at]?.norm ?? '';
  const { closingMark, nounCapitals } = lexicon ?? {};
  const joined = lexicon?.separable.some((prefix) => norm.startsWith(prefix)) && norm.slice(0, -SHORTEST).includes(closingMark ?? '');
  const verb = joined ? at : owing.includes(norm) ? at + 1 : -1;
  if (verb < 0 || possible.includes(sentence.words[verb]?.norm ?? '') || !isInfinitive(sentence, verb, facts)) return false;
  if (nounCapitals && sentence.words[verb]?.text !== sentence.words[verb]?.norm) return false;
  const from = clauseStart(sentence, at);
  const clause = sentence.words.slice(closingMark ? from : Math.max(from, at - 3), at).map((word) => word.norm);
  if (clause.some((word) => lexicon?.ways.includes(word)) || !clause.some((word) => links.includes(word))) return false;
  return (
    !closingMark ||
    verb === sentence.words.length - 1 ||
    /[,.;:)]|^\s*$/.test(between(sentence, verb).trim() || ' ') ||
    lexicon?.conjunctions.includes(sentence.words[verb + 1]?.norm ?? '') === true
  );
}

/** Neither in words of others, nor in a clause that hangs on another by its first word ("whether it is important to"), nor past. */
function isOwn(sentence: Sentence, at: number, { complementers, dependent, subordinate }: Language): boolean {
  const word = sentence.words[at];
  if (!word || isQuoted(sentence, word.start) || sentence.hits.some((hit) => hit.tags.includes('reported') && hit.from < at)) return false;
  const opening = sentence.words.slice(clauseStart(sentence, at), at).map(({ norm }) => norm);
  return !opening.some((norm) => dependent.includes(norm) || complementers.includes(norm)) && !subordinate.includes(opening[0] ?? '');
}
