import { placeOf } from '../../text/places.js';
import type { Locator, Paired, Trait, Unit } from '../../types.js';

/** The trait of a unit that stands at another place among its neighbours. */
export function movedTrait<U extends Unit>({ moved, draft, final }: Paired<U>): Trait[] {
  if (!moved) return [];
  const [from, to] = [place(draft[0], moved.before), place(final[0], moved.after)];
  return [{ type: 'moved', from, to, reason: `stands at another place: in the draft ${from}, in the final ${to}` }];
}

/** The innermost section where it has a title, with the page or line a person can turn to. */
function place(unit: Unit | undefined, locator: Locator): string {
  const title = unit?.section.at(-1);
  const spot = placeOf(locator, { sheets: false, ends: false });
  return title ? `“${title}”, ${spot}` : spot;
}

/** The trait of a unit that prints another number; a label that only looks different ("Rec. 3", "3.") is none. */
export function renumberedTrait<U extends Unit>({ draft, final }: Paired<U>): Trait[] {
  const [before, after] = [draft[0]?.label, final[0]?.label];
  if (draft.length !== 1 || final.length !== 1 || !before || !after || numberOf(before) === numberOf(after)) return [];
  return [{ type: 'renumbered', from: before, to: after, reason: `printed as “${before}” in the draft, as “${after}” in the final` }];
}

/** What a label counts with: digits, roman numerals or single letters, without the noun and the punctuation around them. */
function numberOf(label: string): string {
  const plain = label.toLowerCase();
  return (plain.match(/\p{N}+|(?<!\p{L})(?:[ivxlc]+|\p{L})(?!\p{L})/gu) ?? [plain]).join('.');
}
