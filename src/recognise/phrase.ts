import { actorIn, clauseStart, predicateAt, type Subject, subjectOf } from './clause.js';
import type { Facts, Hit, Sentence, Tag } from './model.js';

/** How a modal binds. */
export type Modality = 'should' | 'must' | 'need' | 'rule';

/** A phrase of the language where it stands, and what several rules ask of it, looked up once. */
export interface Phrase {
  readonly hit: Hit;
  readonly sentence: Sentence;
  readonly facts: Facts;
  /** as printed */
  readonly text: string;
  /** of a modal: with the words in front that it speaks to */
  readonly spoken: () => string;
  readonly is: (...tags: readonly Tag[]) => boolean;
  /** of a modal: who is spoken to */
  readonly subject: () => Subject;
  /** of a modal: somebody who can act, or has a name, is spoken to */
  readonly toActor: () => boolean;
  readonly modality: () => Modality;
  /** of a modal: the word behind it that is no adverb */
  readonly next: number;
}

/** Makes a phrase ready for the rules. */
export function phraseOf(hit: Hit, sentence: Sentence, facts: Facts): Phrase {
  const text = textOf(hit, sentence);
  const subject = once(() => subjectOf(sentence, hit, facts));
  return {
    hit,
    sentence,
    facts,
    text,
    spoken: () => `${subjectText(sentence, hit)}${text}`,
    is: (...tags) => tags.some((tag) => hit.tags.includes(tag)),
    subject,
    toActor: () => subject() === 'body' || subject() === 'name',
    modality: once(() => modalityOf(hit, sentence, facts)),
    next: predicateAt(sentence, hit.to, facts),
  };
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
function modalityOf(hit: Hit, sentence: Sentence, facts: Facts): Modality {
  if (hit.tags.includes('should') || /^shall$/i.test(textOf(hit, sentence))) return 'should';
  if (hit.tags.includes('rule')) return 'rule';
  if (!hit.tags.includes('need')) return 'must';
  const last = sentence.words[hit.to - 1]?.norm ?? '';
  return facts.lexicon?.complementers.includes(last) && actorIn(sentence, hit.to, hit.to + 4, facts) === 'body' ? 'must' : 'need';
}
