import type { Sentence } from '../language/directive/index.js';
import { phraseAt } from '../language/matcher.js';
import type { Block } from '../types.js';
import { groupsOf } from './cell-lines.js';
import { isPositive, type Judged } from './judged.js';
import type { Facts, Stretch } from './model.js';
import { labelBelow, labelStated } from './rules/label.js';
import { type Statement, stated, trimmed } from './statements.js';
import { has } from './weights.js';

/** Blocks (or sentences of one) that make one recommendation. */
export interface Unit {
  readonly main: Judged;
  /** the blocks that complete it: items, deadline paragraphs, the text below a label */
  readonly parts: readonly Judged[];
  /** what of the main block's text states it */
  readonly own: readonly Stretch[];
  /** items that stand in the same block: of the cell of a row */
  readonly items?: readonly Stretch[];
  /** what stands with it in the same block or right below */
  readonly rationale?: string;
}

/** Every stretch of a unit's words, in reading order. */
export function piecesOf({ main, parts, own }: Unit): Piece[] {
  return [...piecesIn(main, own), ...parts.flatMap((part) => piecesIn(part, part.view.words))];
}

/** Stretches of a block's text that say something. */
export function piecesIn({ view: { block } }: Judged, words: readonly Stretch[]): Piece[] {
  return words.map((stretch) => ({ block, ...stretch })).filter(saysSomething);
}

/** A stretch of words with the block that it stands in. */
export interface Piece extends Stretch {
  readonly block: Block;
}

/** A label alone, or a dash where there is nothing to say, states nothing. */
function saysSomething({ block, start, end }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(block.text.slice(start, end));
}

/** The recommendations of a document as groups of blocks that have words, in reading order. */
export function unitsOf(judged: readonly Judged[], facts: Facts): Unit[] {
  const owner = ownersOf(judged, facts);
  const parts = new Map<number, Judged[]>();
  for (const one of judged) {
    const at = owner.get(one.view.at);
    if (at === undefined) continue;
    if (at === one.view.at) parts.set(at, []);
    else parts.get(at)?.push(one);
  }
  return [...parts].flatMap(([at, rest]) => {
    const main = judged[at];
    if (main?.view.lines) return linedUnits(main, main.view.lines, facts).map((unit, n, { length }) => ({ ...unit, parts: n < length - 1 ? [] : rest }));
    const all = main ? statements(main, rest, facts) : [];
    const units = main ? all.map((statement, n) => ({ main, parts: n < all.length - 1 ? [] : rest, ...statement })) : [];
    return units.filter((unit) => piecesOf(unit).length > 0);
  });
}

/** The recommendations of the cell of a row, each under the number typed before it. */
function linedUnits(main: Judged, lines: NonNullable<Judged['view']['lines']>, facts: Facts): Omit<Unit, 'parts'>[] {
  const { label: _label, ...view } = main.view;
  return groupsOf(lines, view.block, facts).map(({ mark, ...group }) => {
    const label = mark === undefined ? undefined : mark === view.block.label ? main.view.label : facts.labelOf({ ...view.block, label: mark });
    return { main: { ...main, view: { ...view, ...(label ? { label } : {}) } }, ...group };
  });
}

/** Blocks of which no unit is made state nothing: a label without words. */
export function withoutEmpty(judged: readonly Judged[], units: readonly Unit[]): readonly Judged[] {
  const stating = new Set(units.flatMap(({ main, parts }) => [main, ...parts].map(({ view }) => view.at)));
  return judged.map((one) => (isPositive(one) && !stating.has(one.view.at) ? { ...one, role: 'none' } : one));
}

/** For every positive block the index of the block whose recommendation it belongs to. */
function ownersOf(judged: readonly Judged[], facts: Facts): Map<number, number> {
  const owner = new Map<number, number>();
  let last: Judged | undefined;
  for (const one of judged) {
    const { at, parent, label } = one.view;
    if (!isPositive(one)) continue;
    const above = parent === undefined ? undefined : judged[parent];
    const own = facts.kind === 'standard' && label !== undefined;
    if (one.role === 'sub-recommendation' && !own) owner.set(at, (above && owner.get(above.view.at)) ?? (last && owner.get(last.view.at)) ?? at);
    else if (one.cues.some(({ rule }) => rule === labelBelow || rule === labelStated) && last) owner.set(at, owner.get(last.view.at) ?? at);
    else owner.set(at, at);
    last = one;
  }
  return owner;
}

/** What of a block's text states a recommendation, for each that it states. */
function statements(one: Judged, parts: readonly Judged[], facts: Facts): Statement[] {
  const proposing = one.proposing.map((n) => one.sentences[n]).filter((sentence) => sentence !== undefined);
  if (isWhole(one, facts) || !proposing.length) return [isEntire(one) ? { own: one.view.words } : trimmed(one)];
  const each = facts.kind === 'standard' || isGuidance(one) || enumerated(proposing, facts) || performsEach(one, proposing.length);
  return stated(one, { open: parts.length > 0, each });
}

/** Headings and rows are cut into no sentences. */
const isEntire = ({ view: { block } }: Judged): boolean => block.type === 'heading' || block.type === 'tableRow';

/** A labelled statement, an item, a row or a heading is one as a whole. */
function isWhole(one: Judged, facts: Facts): boolean {
  const { label, block, parent } = one.view;
  if (block.type === 'heading' || block.type === 'tableRow' || label?.kind === 'formal' || label?.kind === 'series') return true;
  if (facts.kind === 'standard') return label !== undefined && block.type === 'listItem';
  return has(one.cues, 'whole') || (parent !== undefined && block.type === 'listItem');
}

/** In guidance each sentence that asks is one of its instructions. */
function isGuidance({ cues }: Judged): boolean {
  return has(cues, 'guides');
}

/** "First, … Second, …" */
function enumerated(proposing: readonly Sentence[], { lexicon }: Facts): boolean {
  const opens = ({ words }: Sentence) => lexicon !== undefined && phraseAt(words, 0, lexicon.indexed(lexicon.ordinals)) !== undefined;
  return proposing.filter(opens).length > 1;
}

/** Every proposing sentence performs by itself: "We recommend … We also recommend …" */
function performsEach(one: Judged, count: number): boolean {
  const acts = one.proposing.filter((n) =>
    one.sentences[n]?.hits.some((hit) => hit.tags.includes('verb') || hit.tags.includes('third') || hit.tags.includes('impersonal')),
  );
  return count > 1 && acts.length === count;
}
