import type { Instead, Unit, Unpaired } from '../../types.js';
import { idsOf } from '../units.js';
import { type Claim, missing } from './facts.js';

/** Words of a text that stand for it where it has no label. */
const OPENING = 5;

/** What is left over on the other side, too, and may be the counterpart after all. */
export function insteadDoubts({ match, names }: Claim): string[] {
  const side = missing(match);
  if (!side) return [];
  return (match.instead ?? []).map(({ units, why }) => {
    const named = `${units.map(nameOf).join(', ')} of ${names[side]}`;
    return `${named} ${WHY[why]}; is it the same?`;
  });
}

const WHY: Readonly<Record<Instead['why'], string>> = {
  place: 'stands in its place',
  words: 'has words in common with it and no counterpart either',
  act: 'asks for something of the kind and has no counterpart either',
};

/** The ids of the findings that are named. */
export function insteadIds({ final, instead = [] }: Unpaired): string[] {
  const ids = instead.map(({ units }) => idsOf(units));
  return ids.map((id) => (final.length === 0 ? `-${id}` : `${id}-`));
}

function nameOf({ label, text }: Unit): string {
  if (label !== undefined) return /\p{L}{3}/u.test(label) ? label : `recommendation ${label.replace(/[.:]$/, '')}`;
  const list = text.split(/\s+/);
  return `“${list.slice(0, OPENING).join(' ')}${list.length > OPENING ? ' …' : ''}”`;
}
