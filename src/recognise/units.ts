import { isPositive, type Judged } from './judged.js';
import type { Facts, Sentence } from './model.js';

/** Blocks (or sentences of one) that make one recommendation. */
export interface Unit {
  readonly main: Judged;
  /** the blocks that complete it: items, deadline paragraphs, the text below a label */
  readonly parts: readonly Judged[];
  /** stretch of the main block's text that states it */
  readonly start: number;
  readonly end: number;
  /** what stands with it in the same block or right below */
  readonly rationale?: string;
}

/** The recommendations of a document as groups of blocks, in reading order. */
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
    return main ? stretches(main, rest, facts).map((stretch, n) => ({ main, parts: n ? [] : rest, ...stretch })) : [];
  });
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
    else if (one.signs.some((sign) => sign.rule === 'label.below') && last) owner.set(at, owner.get(last.view.at) ?? at);
    else owner.set(at, at);
    last = one;
  }
  return owner;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rationale?: string;
}

/** The stretches of a block's text that state a recommendation each. */
function stretches(one: Judged, parts: readonly Judged[], facts: Facts): Stretch[] {
  const text = one.view.block.text;
  const from = one.view.label?.from ?? 0;
  const whole: Stretch = { start: Math.min(from, text.length), end: text.length };
  const proposing = one.proposing.map((n) => one.sentences[n]).filter((sentence) => sentence !== undefined);
  if (isWhole(one, facts) || !proposing.length) return [whole];
  const separate = facts.kind === 'standard' || enumerated(proposing, facts) || each(one, proposing.length);
  if (separate && proposing.length > 1 && !parts.length) return proposing.map((sentence) => ({ start: sentence.start, end: sentence.end }));
  const start = proposing[0]?.start ?? whole.start;
  const end = parts.length ? text.length : (proposing.at(-1)?.end ?? text.length);
  const rest = [text.slice(whole.start, start), text.slice(end)]
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(' ');
  return [{ start, end, ...(rest ? { rationale: rest } : {}) }];
}

/** A labelled statement, an item, a row or a heading is one as a whole. */
function isWhole(one: Judged, facts: Facts): boolean {
  const { label, block, parent } = one.view;
  if (block.type === 'heading' || block.type === 'tableRow' || label?.kind === 'formal' || label?.kind === 'series') return true;
  if (facts.kind === 'standard') return label !== undefined && block.type === 'listItem';
  return (
    one.signs.some((sign) => sign.rule === 'label.open' || sign.rule === 'list.open' || sign.rule === 'item.announced' || sign.rule === 'item.completes') ||
    (parent !== undefined && block.type === 'listItem')
  );
}

/** "First, … Second, …" */
function enumerated(proposing: readonly Sentence[], { lexicon }: Facts): boolean {
  const opens = ({ words }: Sentence) => {
    const head = ` ${words
      .slice(0, 4)
      .map((word) => word.norm)
      .join(' ')} `;
    return lexicon?.ordinals.some((ordinal) => head.startsWith(` ${ordinal} `));
  };
  return proposing.filter(opens).length > 1;
}

/** Every proposing sentence performs by itself: "We recommend … We also recommend …" */
function each(one: Judged, count: number): boolean {
  const acts = one.proposing.filter((n) =>
    one.sentences[n]?.hits.some((hit) => hit.tags.includes('verb') || hit.tags.includes('third') || hit.tags.includes('impersonal')),
  );
  return count > 1 && acts.length === count;
}
