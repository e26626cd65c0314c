import { confidenceOf, type Edge, GROUPS, type Scored } from '../score/index.js';
import type { Sides, Vocabulary, Weighed } from '../text/index.js';
import { MOST_UNITS } from '../thresholds.js';
import { common, type Links } from '../words/index.js';
import { type GroupLink, groupLinks } from './groups.js';
import { link } from './link.js';

/** Which units of the draft belong to which of the final, as positions; a side may be empty (Gale and Church's bead). */
export interface Bead {
  readonly draft: readonly number[];
  readonly final: readonly number[];
  /** 0–1: share of the weighed words that both sides have */
  readonly similarity: number;
  /** 0–1: how often such a match, or such a lack of partner, is right */
  readonly confidence: number;
}

/** The beads of two lists of units, and the log-odds of every pair that was weighed. */
export interface AlignedLists {
  readonly beads: Bead[];
  readonly worth: Float64Array;
}

/** Aligns two lists of weighed units: each unit stands in exactly one bead; in order of the draft, then what only the final has. */
export function beadsOf(scored: Scored): AlignedLists {
  const { sides, edges } = scored;
  const { links, odds, worth } = link(scored);
  const joins = groupLinks(sides, { links, edges, worth }, GROUPS);
  const best = bestOdds(sides, edges, worth);
  const beads = components(links, odds, joins).map((bead): Bead => {
    const similarity = similarityOf(sides, bead.draft, bead.final);
    const [i] = bead.draft;
    const [j] = bead.final;
    if (i === undefined) return { draft: [], final: bead.final, similarity, confidence: confidenceOf('none', -(best.final[j as number] as number)) };
    if (j === undefined) return { draft: bead.draft, final: [], similarity, confidence: confidenceOf('none', -(best.draft[i] as number)) };
    return { draft: bead.draft, final: bead.final, similarity, confidence: bead.confidence };
  });
  return { beads, worth };
}

interface Group {
  readonly draft: number[];
  readonly final: number[];
  confidence: number;
}

/** Joins links and second links to groups, the surest first, as long as no group grows beyond the bound. */
function components({ toFinal, toDraft }: Links, odds: ReadonlyMap<number, number>, joins: readonly GroupLink[]): Group[] {
  const ofDraft = new Map<number, Group>();
  const ofFinal = new Map<number, Group>();
  toFinal.forEach((final, draft) => {
    const bead = { draft: [draft], final: final === -1 ? [] : [final], confidence: confidenceOf('match', odds.get(draft) ?? Number.POSITIVE_INFINITY) };
    ofDraft.set(draft, bead);
    if (final !== -1) ofFinal.set(final, bead);
  });
  toDraft.forEach((draft, final) => {
    if (draft === -1) ofFinal.set(final, { draft: [], final: [final], confidence: 1 });
  });
  for (const { draft, final, odds: value } of [...joins].sort((one, other) => other.odds - one.odds || one.draft - other.draft || one.final - other.final)) {
    const group = ofDraft.get(draft);
    const joined = ofFinal.get(final);
    if (!group || !joined || group === joined) continue;
    if (group.draft.length + joined.draft.length > MOST_UNITS || group.final.length + joined.final.length > MOST_UNITS) continue;
    if (Math.min(group.draft.length + joined.draft.length, group.final.length + joined.final.length) > 2) continue;
    for (const at of joined.draft) ofDraft.set(at, group);
    for (const at of joined.final) ofFinal.set(at, group);
    group.confidence = Math.min(group.confidence, joined.confidence, confidenceOf('group', value));
    group.draft.push(...joined.draft);
    group.final.push(...joined.final);
  }
  const beads = new Set([...ofDraft.values(), ...ofFinal.values()]);
  const ascending = (list: number[]): number[] => list.sort((first, second) => first - second);
  for (const { draft, final } of beads) {
    ascending(draft);
    ascending(final);
  }
  return [...beads];
}

/** Share of the weighed words two groups of units have in common. */
export function similarityOf({ draft, final, vocabulary }: Sides, drafts: readonly number[], finals: readonly number[]): number {
  const draftTerms = gather(draft, drafts);
  const finalTerms = gather(final, finals);
  if (drafts.length === 0 || finals.length === 0) return 0;
  const whole = weightOf(draftTerms, vocabulary) + weightOf(finalTerms, vocabulary);
  return whole > 0 ? (2 * common(draftTerms, finalTerms, (term) => vocabulary.weights[term] as number)) / whole : 1;
}

function gather(units: readonly Weighed[], positions: readonly number[]): Int32Array {
  if (positions.length === 1) return (units[positions[0] as number] as Weighed).sorted;
  return Int32Array.from(positions.flatMap((at) => [...(units[at] as Weighed).sorted])).sort();
}

function weightOf(terms: Int32Array, vocabulary: Vocabulary): number {
  let sum = 0;
  for (const term of terms) sum += vocabulary.weights[term] as number;
  return sum;
}

/** Log-odds of the best partner each unit could have had. */
function bestOdds(sides: Sides, edges: readonly Edge[], worth: Float64Array): { draft: Float64Array; final: Float64Array } {
  const draft = new Float64Array(sides.draft.length).fill(Number.NEGATIVE_INFINITY);
  const final = new Float64Array(sides.final.length).fill(Number.NEGATIVE_INFINITY);
  edges.forEach((edge, at) => {
    draft[edge.draft] = Math.max(draft[edge.draft] as number, worth[at] as number);
    final[edge.final] = Math.max(final[edge.final] as number, worth[at] as number);
  });
  return { draft, final };
}
