import { type Finding, SIDES, type Side } from '../../types.js';
import { alike, placed } from '../names.js';
import { type Reason, reasonLine, reasonsOf } from '../reasons.js';
import { capital } from '../words.js';
import type { Run, Tracked } from './model.js';
import { pointLine, pointsOf } from './points.js';
import { cut, type Stretch, within } from './runs.js';
import { trackedOf } from './tracked.js';

/** A comment beside tracked text: its paragraphs, and the runs that it is about, from the first up to the one before `to`. */
export interface Note {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A paragraph of tracked text with what is said about it. */
export interface Noted extends Tracked {
  readonly notes: readonly Note[];
}

/** The tracked text of a finding with comments: where it stands on both sides, and each reason at the words that show it. */
export function notedOf(finding: Finding): readonly Noted[] {
  const paragraphs = trackedOf(finding);
  const reasons = reasonsOf(finding.traits);
  const loose = reasons.filter((reason) => !paragraphs.some((paragraph) => anchors(reason, paragraph).length > 0));
  const general = [...loose.map(reasonLine), ...pointsOf(finding).map(pointLine)];
  return paragraphs.map((paragraph, at) => noted(paragraph, reasons, [...sides(finding, paragraph), ...(at === 0 ? general : [])]));
}

interface Anchor extends Stretch {
  readonly side: Side;
}

/** Where in a paragraph the words stand that a reason rests on; nowhere where its places are those of several texts. */
function anchors(reason: Reason, paragraph: Tracked): readonly Anchor[] {
  return SIDES.flatMap((side) =>
    reason[side]
      .filter(({ start, end, text }) => end > start && paragraph[side]?.text.slice(start, end) === text)
      .map(({ start, end }) => ({ side, start, end })),
  );
}

function noted(paragraph: Tracked, reasons: readonly Reason[], general: readonly string[]): Noted {
  const places = reasons.map((reason) => ({ reason, anchors: anchors(reason, paragraph) })).filter((each) => each.anchors.length > 0);
  const runs = places.flatMap((each) => each.anchors).reduce((cutRuns: readonly Run[], anchor) => cut(cutRuns, anchor.side, anchor), paragraph.runs);
  const changed = runs.some(({ op }) => op !== 'equal') || places.length > 0;
  const whole = changed || general.length > 2 ? [{ lines: general, from: 0, to: runs.length }] : [];
  return { ...paragraph, runs, notes: [...whole, ...places.map((each) => anchored(each.reason, each.anchors, runs))] };
}

function anchored(reason: Reason, places: readonly Anchor[], runs: readonly Run[]): Note {
  const found = places.flatMap((anchor) => within(runs, anchor.side, anchor));
  return { lines: [reasonLine(reason)], from: Math.min(...found), to: Math.max(...found) + 1 };
}

/** Where the text of a paragraph stands on each side, or what stands there instead. */
function sides(finding: Finding, paragraph: Tracked): readonly string[] {
  return SIDES.flatMap((side) => {
    const source = paragraph[side];
    if (source !== undefined) return [`${capital(side)}: ${source.cite}`];
    return finding[side].length === 0 ? [`${capital(side)}: ${absent(finding)}`] : [];
  });
}

/** What stands on the side that has no counterpart. */
export function absent({ basis, carriedBy, echoes }: Finding): string {
  if (basis === 'outside') return 'outside what the other document covers';
  if (carriedBy !== undefined) return `no recommendation; in the narrative at ${placed(carriedBy)} (${alike(carriedBy)})`;
  return echoes.length === 0 ? 'no counterpart; no passage comes near' : 'no counterpart';
}
