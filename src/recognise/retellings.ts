import { isAuthors, phraseOf, type Sentence } from '../language/directive/index.js';
import { isPositive, type Judged } from './judged.js';
import type { Facts } from './model.js';
import { performativePastOpen } from './rules/performative.js';
import type { Unit } from './units.js';

/** Whether a unit is an entry of a register: "The Commission recommended that …" in the section of recommendations. */
export const isRegistered = ({ main }: Unit): boolean => main.cues.some(({ rule }) => rule === performativePastOpen);

/**
 * Where a register states in the past what its authors recommend, the sentences elsewhere that tell the same of them ("The Commission recommended that
 * the port fit a rail, and the port did"): each may restate an entry, and is nothing by itself.
 */
export function retellingsOf(judged: readonly Judged[], units: readonly Unit[], facts: Facts): Unit[] {
  if (!units.some(isRegistered)) return [];
  return judged.flatMap((main) =>
    isPositive(main) || main.view.block.type === 'heading'
      ? []
      : main.sentences.filter((sentence) => tellsOfAuthors(sentence, facts)).map(({ start, end }) => ({ main, parts: [], own: [{ start, end }] })),
  );
}

function tellsOfAuthors(sentence: Sentence, facts: Facts): boolean {
  return sentence.hits.some((hit) => hit.tags.includes('past') && isAuthors(phraseOf(hit, sentence, facts)));
}
