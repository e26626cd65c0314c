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
    const draftUnit = draft[i];
    const finalUnit = final[j];
    if (!draftUnit || !finalUnit) return 0;
    const label = draftUnit.label !== undefined && draftUnit.label === finalUnit.label ? LABEL : 0;
    return (
      label + SECTION * similarity(draftUnit.section.at(-1), finalUnit.section.at(-1)) + RATIONALE * similarity(rationaleOf(draftUnit), rationaleOf(finalUnit))
    );
  };
}

/** Share of the words of two texts that both have; each text is read once only, and only when asked for. */
function similarityOfTexts(): (draft: string | undefined, final: string | undefined) => number {
  const interner = new Interner();
  const known = new Map<string, FeatureVector>();
  const read = (text: string): FeatureVector => {
    const found = known.get(text) ?? featureVector(text, interner);
    known.set(text, found);
    return found;
  };
  return (text, other) => {
    if (!text || !other) return 0;
    if (text === other) return 1;
    const draft = read(text).sorted;
    const final = read(other).sorted;
    return (2 * common(draft, final, () => 1)) / Math.max(1, draft.length + final.length);
  };
}

function rationaleOf(unit: Unit): string | undefined {
  return unit.kind === 'recommendation' ? unit.rationale : undefined;
}
