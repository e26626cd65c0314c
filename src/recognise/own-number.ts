import type { Block } from '../types.js';
import type { LabelView } from './model.js';

/** Blocks at the top among which a document says what it is called. */
const TOP = 6;

/** What of a number may be left behind a label: "/2023". */
const TITLELESS = /^[\s\d/.–-]*$/;

/** So many headings below show that the number stands over a whole document, not over one of its recommendations. */
const BELOW = 2;

/**
 * The labels without that by which a document calls itself: "RECOMENDACIÓN 14/2023" and "Recommendation No. 7" over all else are numbers in the
 * list of its publisher, and what stands below is no recommendation for that.
 */
export function withoutOwnNumber(blocks: readonly Block[], labels: readonly (LabelView | undefined)[]): readonly (LabelView | undefined)[] {
  const formal = labels.flatMap((label, at) => (label?.kind === 'formal' ? [{ label, at }] : []));
  const [first, ...others] = formal;
  if (!first || !isTop(blocks, first.at) || !isOverAll(blocks, first.at) || others.some(({ label }) => nounOf(label) === nounOf(first.label))) return labels;
  return labels.map((label, at) => (at === first.at && /[2-9]|\d\d|\//.test(first.label.number) ? undefined : label));
}

/** Whether a heading stands at the top of a document, before anything is said. */
function isTop(blocks: readonly Block[], at: number): boolean {
  const above = blocks.slice(0, at).filter(({ role }) => role !== 'furniture');
  return blocks[at]?.type === 'heading' && above.length < TOP && above.every(({ type, text }) => type === 'heading' || !/[.!?:]$/.test(text));
}

/** Whether a heading is a number without a title, with headings below it. */
function isOverAll(blocks: readonly Block[], at: number): boolean {
  const { text = '', label } = blocks[at] ?? {};
  const bare = text === '' || text === label || TITLELESS.test(text);
  return bare && blocks.slice(at + 1).filter(({ type }) => type === 'heading').length >= BELOW;
}

const nounOf = ({ printed }: LabelView): string =>
  printed
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
