import type { Finding } from '../../types.js';
import { doubtLine } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { nameOf, placed } from '../names.js';

/** A point about a finding: what it is called, and what is said. */
export interface Point {
  readonly name?: string;
  readonly says: string;
}

/** What is to be said of a finding beside the reasons of its traits. */
export function pointsOf(finding: Finding): readonly Point[] {
  const { references, accepted, transfers, draft, final } = finding;
  const name = (id: string) => nameOf([...draft, ...final], id);
  const doubt = doubtLine(finding);
  return [
    ...(references ?? []).filter(({ sameTarget }) => !sameTarget).map((each) => ({ name: 'refers elsewhere', says: `${each.draft} → ${each.final}` })),
    ...transfers.map(({ text, from, to }) => ({
      name: 'stands elsewhere now',
      says: `“${text}” (${name(from)} → ${typeof to === 'string' ? name(to) : placed(to)})`,
    })),
    ...[...strikings(finding), ...decisions(finding)].map((says) => ({ says })),
    ...(doubt === '' ? [] : [{ name: 'to be checked', says: doubt }]),
    ...(accepted === undefined ? [] : [{ name: 'accepted', says: accepted.reason }]),
  ];
}

/** A point as one line. */
export const pointLine = ({ name, says }: Point): string => (name === undefined ? says : `${name}: ${says}`);
