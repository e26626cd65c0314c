import { actorIn, between, clauseStart, isLight, isSubordinate } from './clause.js';
import type { Facts, Hit, Sentence, Tag } from './model.js';

/** The rule by which a verb of recommending performs in its sentence, if it does. */
export function performativeOf(hit: Hit, sentence: Sentence, facts: Facts): string | undefined {
  const has = (tag: Tag) => hit.tags.includes(tag);
  if ((has('verb') || has('soft')) && firstPerson(hit, sentence, facts)) return has('verb') ? 'performative' : 'performative.soft';
  if (has('impersonal') && !isSubordinate(sentence, hit, facts)) return 'impersonal';
  if (has('again')) return 'performative.again';
  if (has('reported') && isSelf(hit, sentence, facts)) return 'performative.third';
  if (has('third')) return thirdPerson(hit, sentence, facts);
  return has('past') && isAuthors(hit, sentence, facts) ? 'performative.past' : undefined;
}

/** Romance verbs carry their person; German and Dutch ones need "wir" near by, English ones "we" in front. */
function firstPerson(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const pronouns = facts.lexicon?.firstPerson ?? [];
  if (facts.lexicon?.wordOrder === 'clause') return sentence.words.slice(Math.max(0, hit.from - 3), hit.to + 3).some((word) => pronouns.includes(word.norm));
  if (facts.lexicon?.personInVerb) return true;
  let at = hit.from - 1;
  if (/^(?:not|never|would not)$/.test(sentence.words[at]?.norm ?? '')) return false;
  while (at >= 0 && hit.from - at < 5 && isLight(sentence.words[at]?.norm ?? '', facts)) at--;
  if (!pronouns.includes(sentence.words[at]?.norm ?? '') || looksBack(at, hit, sentence)) return false;
  return at === clauseStart(sentence, at) || Boolean(facts.lexicon?.connectives.includes(sentence.words[at - 1]?.norm ?? ''));
}

/** "The change that we propose, …": after a relative word and without an object, the verb looks back at what was proposed and asks for nothing. */
function looksBack(pronoun: number, hit: Hit, sentence: Sentence): boolean {
  return RELATIVES.has(sentence.words[pronoun - 1]?.norm ?? '') && /^\s*(?:[,.;)]|$)/.test(between(sentence, hit.to - 1));
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'what', 'as']);

/** "The Commission recommended" in the past: the authors' own register, or "an earlier review", "the mayor", who are somebody else. */
function isAuthors(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from).map((word) => word.norm);
  if (!subject.length || facts.lexicon?.firstPerson.some((first) => subject.includes(first))) return true;
  const the = facts.language === 'en' ? 'the ' : '';
  return (facts.lexicon?.authors ?? []).some((author) => ` ${subject.join(' ')} `.includes(` ${the}${author} `));
}

/** "The Committee recommends" is the author; "WHO recommends" may be anyone, and only the place tells. */
function thirdPerson(hit: Hit, sentence: Sentence, facts: Facts): string | undefined {
  const from = clauseStart(sentence, hit.from);
  const subject = ` ${sentence.words
    .slice(from, hit.from)
    .map((word) => word.norm)
    .join(' ')} `;
  if ((facts.lexicon?.authors ?? []).some((author) => subject.includes(` ${author} `))) return 'performative.third';
  return actorIn(sentence, from, hit.from, facts) ? 'performative.name' : undefined;
}

/** "This directive requires that …": what the document calls itself, and present tense. */
function isSelf(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const [first, second] = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  const kinds = facts.lexicon?.kinds;
  if (facts.kind !== 'standard' || hit.from - clauseStart(sentence, hit.from) > 3) return false;
  return first?.norm === kinds?.self && Boolean(kinds?.standard.includes(second?.norm ?? '')) && /s$/.test(sentence.words[hit.from]?.norm ?? '');
}
