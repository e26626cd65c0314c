import { phraseAt, type Word } from '../matcher.js';
import { between, clauseStart, isAdverb, isLight } from './clause.js';
import type { Grammar, Hit, Sentence, Subject } from './sentence.js';

/** Words behind a modal within which the agent of a passive begins. */
const AGENT = 14;
/** In Romance and Germanic languages the subject may follow the verb within so many words. */
const AFTER = 3;

/** Who the modal of a hit speaks to, whether it is somebody who can act or not: before the name of the addressee is known, this tells whether there is one. */
export function subjectOf(sentence: Sentence, hit: Hit, facts: Grammar): Subject {
  const from = clauseStart(sentence, hit.from);
  const norms = sentence.words.slice(from, hit.from).map((word) => word.norm);
  const last = norms.at(-1) ?? '';
  for (const kind of ['we', 'you', 'there'] as const) if (facts.lexicon?.subjects[kind].includes(last)) return kind;
  const start = norms.length ? from : 0;
  const actor =
    (opensWithAdjunct(norms, facts) ? undefined : actorIn(sentence, start, headEnd(sentence, start, hit.from, facts), facts)) ??
    (facts.lexicon?.subjectAfterVerb ? actorIn(sentence, hit.to, hit.to + AFTER, facts) : undefined);
  if (actor) return actor;
  const isBody = (at: number) => actorIn(sentence, at, at + AFTER, facts) === 'body';
  if (agentAt(sentence.words, hit.to, facts.lexicon?.agents ?? [], isBody) !== undefined) return 'body';
  return norms.length > 0 && norms.length <= 2 && !isNoun(norms, facts) && norms.some((norm) => facts.lexicon?.pronouns.includes(norm)) ? 'pronoun' : 'thing';
}

/** "Das Klinikum", "het decreet": what stands for a noun elsewhere opens one here. */
const isNoun = ([first = '', second]: readonly string[], facts: Grammar): boolean =>
  second !== undefined && facts.lexicon?.articles.includes(first) === true && !isLight(second, facts);

/** "Naast de afspraken met het ministerie moet elke lezer …": where one thing stands before the verb and that is an adjunct, the subject stands behind it. */
function opensWithAdjunct(norms: readonly string[], { lexicon }: Grammar): boolean {
  return lexicon?.wordOrder === 'clause' && lexicon.circumstance.includes(norms[0] ?? '');
}

/**
 * Where the first noun phrase of a subject ends and a clause that tells more of it begins: "the way | our agencies sail must", "la façon | dont nos agences
 * naviguent doit", "die Art, | wie Behörden fahren, muss". Whoever stands in that clause does what it tells, and is not who must.
 */
function headEnd(sentence: Sentence, from: number, to: number, { lexicon, bodies }: Grammar): number {
  const norm = (at: number) => sentence.words[at]?.norm ?? '';
  if (!lexicon?.articles.includes(norm(from))) return to;
  const isLink = (at: number) => lexicon.complementers.includes(norm(at)) && lexicon.circumstance.includes(norm(at - 1));
  const isNoun = (at: number) => !lexicon.weak.includes(norm(at)) && !isAdverb(norm(at), { lexicon });
  const isDefinite = (at: number) => lexicon.definite.includes(norm(at)) && !phraseAt(sentence.words, at, bodies);
  const isBare = (at: number) => isDefinite(from) && isDefinite(at) && isNoun(at - 1);
  for (let at = from + HEAD; at < to; at++) if (lexicon.subordinate.includes(norm(at)) || isLink(at) || isBare(at)) return at;
  return to;
}

/** An article and a noun at least. */
const HEAD = 2;

/** Where the agent behind a modal begins: behind "by", where somebody is named. */
export function agentAt(list: readonly Word[], modalTo: number, agents: readonly string[], isNamed: (at: number) => boolean): number | undefined {
  const found = list.slice(modalTo, modalTo + AGENT).findIndex(({ norm }, index) => agents.includes(norm) && isNamed(modalTo + index + 1));
  return found < 0 ? undefined : modalTo + found + 1;
}

/** Who that can act stands among the words `from` to `to`: a noun of the lexicon or an abbreviation, else a name. */
export function actorIn(sentence: Sentence, from: number, to: number, facts: Grammar): 'body' | 'name' | undefined {
  let name = false;
  for (let at = Math.max(0, from); at < Math.min(to, sentence.words.length); at++) {
    if (phraseAt(sentence.words, at, facts.bodies) || isAbbreviation(sentence, at) || isCompound(sentence, at, facts)) return 'body';
    name ||= isName(sentence, at, facts);
  }
  return name ? 'name' : undefined;
}

/** "Finanzministerium", "Kreisverwaltung": where nouns are written as one, the last says what it is. */
function isCompound({ words }: Sentence, at: number, { lexicon }: Grammar): boolean {
  const norm = words[at]?.norm ?? '';
  return lexicon?.nounCapitals === true && lexicon.bodies.some((noun) => noun.length >= LEAST && norm.length > noun.length && norm.endsWith(noun));
}

/** Shorter nouns end others that name something else: "Leitung", "Amt". */
const LEAST = 8;

function isAbbreviation(sentence: Sentence, at: number): boolean {
  const text = sentence.words[at]?.text ?? '';
  return /^\p{Lu}[\p{Lu}\d&]+s?$/u.test(text) && !/^[IVXLC]+$/.test(text) && sentence.text !== sentence.text.toUpperCase();
}

/** In languages that write nouns small a capitalised word inside the sentence. */
function isName(sentence: Sentence, at: number, facts: Grammar): boolean {
  const text = sentence.words[at]?.text ?? '';
  return at > 0 && !facts.lexicon?.nounCapitals && /^\p{Lu}\p{Ll}{2,}/u.test(text) && !/[.!?:“"]\s*$/.test(between(sentence, at - 1));
}
