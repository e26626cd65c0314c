import type { Unit } from '../types.js';
import type { Bonus } from './link.js';
import type { Weighed } from './profile.js';
import { common } from './similarity.js';
import { sidesOf } from './texts.js';

/**
 * Weak evidence beside the text, in log-odds: enough to decide between equals, never enough to join strangers
 * (a printed number is reused for something else as often as not).
 */
const LABEL = 0.2;
const SECTION = 0.5;
const RATIONALE = 1.5;

/** How much label, section and rationale speak for a pair of units. */
export function besides(draft: readonly Unit[], final: readonly Unit[]): Bonus {
  const sections = sidesOf(draft.map(sectionOf), final.map(sectionOf));
  const rationales = sidesOf(draft.map(rationaleOf), final.map(rationaleOf));
  return (i, j) => {
    const label = draft[i]?.label !== undefined && draft[i]?.label === final[j]?.label ? LABEL : 0;
    return label + SECTION * likeness(sections, i, j) + RATIONALE * likeness(rationales, i, j);
  };
}

function likeness({ draft, final, vocabulary }: ReturnType<typeof sidesOf>, i: number, j: number): number {
  const one = draft[i] as Weighed;
  const two = final[j] as Weighed;
  if (one.key === two.key) return one.key ? 1 : 0;
  const whole = one.weight + two.weight;
  return whole > 0 ? (2 * common(one.sorted, two.sorted, (term) => vocabulary.weights[term] as number)) / whole : 0;
}

const sectionOf = ({ section }: Unit): string => section.at(-1) ?? '';
const rationaleOf = (unit: Unit): string => (unit.kind === 'recommendation' ? (unit.rationale ?? '') : '');
