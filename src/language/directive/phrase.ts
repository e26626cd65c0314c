import { actorIn, subjectOf } from './actors.js';
import { clauseStart, predicateAt } from './clause.js';
import { moodOf } from './mood.js';
import type { Grammar, Hit, Modality, Phrase, Sentence } from './sentence.js';

/** Makes a phrase ready for the rules. */
export function phraseOf<G extends Grammar>(hit: Hit, sentence: Sentence, facts: G): Phrase<G> {
  const text = textOf(hit, sentence);
  const subject = once(() => subjectOf(sentence, hit, facts));
  const phrase: Phrase<G> = {
    hit,
    sentence,
    facts,
    text,
    spoken: () => `${subjectText(sentence, hit)}${text}`,
    is: (...tags) => tags.some((tag) => hit.tags.includes(tag)),
    subject,
    toActor: () => subject() === 'body' || subject() === 'name',
    modality: once(() => modalityOf(hit, sentence, facts)),
    mood: once(() => moodOf(phrase)),
    next: predicateAt(sentence, hit.to, facts),
  };
  return phrase;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The words of a hit as printed. */
function textOf(hit: Hit, sentence: Sentence): string {
  const start = (sentence.words[hit.from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.words[hit.to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}

function subjectText(sentence: Sentence, hit: Hit): string {
  const word = sentence.words[Math.max(clauseStart(sentence, hit.from), hit.from - 4)];
  const modal = sentence.words[hit.from];
  return word && modal ? sentence.text.slice(word.start - sentence.start, modal.start - sentence.start) : '';
}

/** English "shall" is how own registers propose; "it is necessary that the agency" speaks to the agency. */
function modalityOf(hit: Hit, sentence: Sentence, facts: Grammar): Modality {
  if (hit.tags.includes('should') || /^shall$/i.test(textOf(hit, sentence))) return 'should';
  if (hit.tags.includes('rule')) return 'rule';
  if (!hit.tags.includes('need')) return 'must';
  const last = sentence.words[hit.to - 1]?.norm ?? '';
  return facts.lexicon?.complementers.includes(last) && actorIn(sentence, hit.to, hit.to + 4, facts) === 'body' ? 'must' : 'need';
}
