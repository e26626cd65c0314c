import type { Language } from '../language.js';
import { indexPhrases, type PhraseIndex } from '../matcher.js';

/** What a phrase says of the text it stands in. A version that asked, or a proposal that was rejected, reports in one sentence as `reported` does alone. */
export type Said = 'reported' | 'former' | 'version' | 'asked' | 'proposal' | 'rejected';

/** The phrases of one language, by the question they answer: each is looked for apart, as they overlap ("we no longer recommend"). */
export interface Asking {
  readonly milder: PhraseIndex<string>;
  readonly reports: PhraseIndex<ReadonlySet<Said>>;
}

/** Arranges them. */
export function askingFrom({ firstPerson, personInVerb, cues, reported, former, drafts, adverbEndings }: Language): Asking {
  const said = (list: readonly string[]): readonly string[] =>
    personInVerb ? list : firstPerson.flatMap((pronoun) => list.map((verb) => `${pronoun} … ${verb}`));
  const plain = (list: readonly string[]): PhraseIndex<string> =>
    indexPhrases(
      list.map((phrase) => [phrase, phrase] as const),
      adverbEndings,
    );
  return {
    milder: plain([...cues.may, ...cues.milder, ...said([...cues.soft, ...cues.require])]),
    reports: tagged({
      reported,
      former: former.phrases,
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
