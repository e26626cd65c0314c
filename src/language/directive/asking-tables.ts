import type { Language } from '../language.js';
import { indexPhrases, type PhraseIndex } from '../matcher.js';

/** The phrases of one language, by the question they answer: each is looked for apart, as they overlap ("we no longer recommend"). */
export interface Asking {
  readonly milder: PhraseIndex<string>;
  /** what tells of a proposal instead of making it; what takes one back is read in `former.ts` */
  readonly reported: PhraseIndex<string>;
}

/** Arranges them. */
export function askingFrom({ firstPerson, personInVerb, cues, reported, adverbEndings }: Language): Asking {
  const said = (list: readonly string[]): readonly string[] =>
    personInVerb ? list : firstPerson.flatMap((pronoun) => list.map((verb) => `${pronoun} … ${verb}`));
  const plain = (list: readonly string[]): PhraseIndex<string> =>
    indexPhrases(
      list.map((phrase) => [phrase, phrase] as const),
      adverbEndings,
    );
  return {
    milder: plain([...cues.may, ...cues.milder, ...said([...cues.soft, ...cues.ask, ...cues.require])]),
    reported: plain(reported),
  };
}
