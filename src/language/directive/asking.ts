import type { Language } from '../language.js';
import type { Word } from '../matcher.js';
import { findPhrases, indexPhrases, type PhraseIndex } from '../matcher.js';
import type { Passage, Source } from './source.js';

/** What a phrase says of the text it stands in. A version that asked, or a proposal that was rejected, reports in one sentence as `reported` does alone. */
export type Said = 'reported' | 'version' | 'asked' | 'proposal' | 'rejected';

/** The phrases of one language, by the question they answer: each is looked for apart, as they overlap ("we no longer recommend"). */
export interface Asking {
  readonly duty: PhraseIndex<string>;
  readonly milder: PhraseIndex<string>;
  readonly reports: PhraseIndex<ReadonlySet<Said>>;
}

/** Arranges them. */
export function askingFrom({ firstPerson, personInVerb, cues, reported, former, drafts }: Language): Asking {
  const said = (list: readonly string[]): readonly string[] =>
    personInVerb ? list : firstPerson.flatMap((pronoun) => list.map((verb) => `${pronoun} … ${verb}`));
  const plain = (list: readonly string[]): PhraseIndex<string> => indexPhrases(list.map((phrase) => [phrase, phrase] as const));
  return {
    duty: plain([...cues.must, ...cues.should, ...said(cues.verb), ...cues.third, ...cues.impersonal]),
    milder: plain([...cues.may, ...cues.milder, ...said([...cues.soft, ...cues.require])]),
    reports: tagged({
      reported: [...reported, ...former.phrases],
      version: [...former.versions, ...drafts],
      asked: former.asked,
      proposal: former.proposals,
      rejected: former.rejected,
    }),
  };
}

/** One phrase may say several things: "propuesta" is what is taken back, and what a draft had proposed. */
function tagged(lists: Readonly<Record<Said, readonly string[]>>): PhraseIndex<ReadonlySet<Said>> {
  const tags = new Map<string, Set<Said>>();
  for (const [said, phrases] of Object.entries(lists) as [Said, readonly string[]][]) {
    for (const phrase of phrases) tags.set(phrase, (tags.get(phrase) ?? new Set()).add(said));
  }
  return indexPhrases(tags);
}

/** Whether a text lays a duty on somebody, by the modals and performatives of its language; in one whose words are not known: taken as yes. */
export function asks(source: Pick<Source, 'list' | 'tables'> | undefined): boolean {
  return !source || findPhrases(source.list, source.tables.asking.duty).length > 0;
}

/** Whether a text lays a duty on somebody or opens, in languages that put it last ends, with the verb of what is to be done. */
export function bids(source: Pick<Source, 'list' | 'tables'> | undefined): boolean {
  if (!source || asks(source)) return true;
  const { list, tables } = source;
  const verb = (tables.order === 'clause' ? list.at(-1) : list[0])?.norm ?? '';
  return tables.acts.has(verb) || (verb.length > LEAST_VERB && tables.actEndings.some((ending) => verb.endsWith(ending)));
}

/** Shorter words end like an infinitive by chance. */
const LEAST_VERB = 4;

/** Whether a text says what may be done, or asks for it in other verbs, where `before` did not: "could", "we encourage", "we require". */
export function asksMildly(source: Pick<Source, 'list' | 'tables'> | undefined, before: readonly Word[]): boolean {
  if (!source) return false;
  const { milder } = source.tables.asking;
  const known = new Set(findPhrases(before, milder).map(({ entry }) => entry));
  return findPhrases(source.list, milder).some(({ entry }) => !known.has(entry));
}

/** Whether a text reports or rejects a proposal instead of making it: such a passage is an echo, never a demotion and never a recommendation. */
export function reports(passage: Passage | undefined): boolean {
  if (!passage) return false;
  const { list, sentences, tables } = passage;
  return sentences.some(({ start, end }) =>
    reportsIn(
      list.filter((word) => word.start >= start && word.end <= end),
      tables.asking,
    ),
  );
}

function reportsIn(sentence: readonly Word[], { reports: index }: Asking): boolean {
  const hits = findPhrases(sentence, index).map(({ entry }) => entry);
  const both = (one: Said, other: Said): boolean => hits.some((hit) => hit.has(one) && hits.some((beside) => beside !== hit && beside.has(other)));
  return hits.some((hit) => hit.has('reported')) || both('version', 'asked') || both('proposal', 'rejected');
}
