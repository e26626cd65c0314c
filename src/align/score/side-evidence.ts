import type { Unit } from '../../types.js';
import { type FeatureVector, featureVector, Interner } from '../text/index.js';
import { common } from '../words/index.js';

/** Evidence from outside the texts (section, label, rationale), in log-odds. */
export type Bonus = (draft: number, final: number) => number;

/** What is known besides the texts of a pair, in log-odds. */
export interface Besides {
  readonly bonus?: Bonus;
  /** the log-odds from which a pair is believed; 0 by default */
  readonly least?: Bonus;
}

/**
 * Weak evidence beside the text, in log-odds: enough to decide between equals, never enough to join the unrelated
 * (a printed number is reused for something else as often as not).
 */
const LABEL = 0.2;
const SECTION = 0.5;
const RATIONALE = 1.5;

/** How much label, section and rationale speak for a pair of units. */
export function besides(draft: readonly Unit[], final: readonly Unit[]): Bonus {
  const similarity = similarityOfTexts();
  return (i, j) => {
    const one = draft[i];
    const two = final[j];
    if (!one || !two) return 0;
    const label = one.label !== undefined && one.label === two.label ? LABEL : 0;
    return label + SECTION * similarity(one.section.at(-1), two.section.at(-1)) + RATIONALE * similarity(rationaleOf(one), rationaleOf(two));
  };
}

/** Share of the words of two texts that both have; each text is read once only, and only when asked for. */
function similarityOfTexts(): (one: string | undefined, two: string | undefined) => number {
  const interner = new Interner();
  const known = new Map<string, FeatureVector>();
  const read = (text: string): FeatureVector => {
    const found = known.get(text) ?? featureVector(text, interner);
    known.set(text, found);
    return found;
  };
  return (one, two) => {
    if (!one || !two) return 0;
    if (one === two) return 1;
    const draft = read(one).sorted;
    const final = read(two).sorted;
    return (2 * common(draft, final, () => 1)) / Math.max(1, draft.length + final.length);
  };
}

function rationaleOf(unit: Unit): string | undefined {
  return unit.kind === 'recommendation' ? unit.rationale : undefined;
}
