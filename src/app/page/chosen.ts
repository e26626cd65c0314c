import type { Accepted } from '../../accepted.js';
import { acceptedIn } from '../../accepted.js';
import { rulingsIn } from '../../rulings.js';
import type { Rulings, Side } from '../../types.js';

/** The files that a person chose, and what they decided before. */
export interface Chosen {
  draft?: File;
  final?: File;
  rulings: Rulings;
  accepted: readonly Accepted[];
}

/** Names that tell a version. */
const NAMED: Readonly<Record<Side, RegExp>> = {
  draft: /draft|entwurf|projet|borrador|bozza|concept|rascunho|minuta/i,
  final: /final|endg|d[ée]finitif|definitiv|definitief/i,
};

/** Which of two files that were dropped together is the draft: by name, else the one that was changed earlier. */
export function inOrder(one: File, other: File): readonly [draft: File, final: File] {
  if (NAMED.draft.test(other.name) !== NAMED.draft.test(one.name)) return NAMED.draft.test(one.name) ? [one, other] : [other, one];
  if (NAMED.final.test(other.name) !== NAMED.final.test(one.name)) return NAMED.final.test(other.name) ? [one, other] : [other, one];
  return one.lastModified <= other.lastModified ? [one, other] : [other, one];
}

/** Takes a file of rulings or of accepted findings; throws an Error that says what is wrong with it. */
export function takeOwn(chosen: Chosen, text: string): 'rulings' | 'accepted' {
  const value: unknown = JSON.parse(text);
  const accepted = acceptedIn(value);
  if (accepted) chosen.accepted = accepted;
  else chosen.rulings = rulingsIn(value);
  return accepted ? 'accepted' : 'rulings';
}
