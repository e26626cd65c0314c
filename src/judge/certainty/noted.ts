import { conditionsOf } from '../../language/directive/index.js';
import { normalise, sourceOf } from '../../text/index.js';
import type { Pair, Unit } from '../../types.js';
import type { Claim } from './facts.js';

/** On what something depends may stand in a note to it ("[1] Only if the auditors agree"): where only one side has such a note, what is asked for may be another. */
export function notedDoubts<U extends Unit>({ match: { draft, final }, names }: Claim<U>): string[] {
  if (draft.length === 0 || final.length === 0) return [];
  const found: Pair<readonly string[]> = { draft: draft.flatMap(conditionsNoted), final: final.flatMap(conditionsNoted) };
  const only = (own: readonly string[], other: readonly string[]) => own.filter((one) => !other.includes(one));
  return [...only(found.draft, found.final).map((text) => told(text, names.draft)), ...only(found.final, found.draft).map((text) => told(text, names.final))];
}

const told = (text: string, side: string): string => `a note to it in ${side} says on what it depends: “${text}”`;

function conditionsNoted(unit: Unit): readonly string[] {
  if (unit.kind !== 'recommendation') return [];
  return (unit.notes ?? []).flatMap((note) => conditionsOf(sourceOf(note, unit.language ?? 'en')).map(({ text }) => normalise(text).toLowerCase()));
}
