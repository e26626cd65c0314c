import { readings } from '../../text/index.js';
import type { Block, Report, Side } from '../../types.js';
import { isNarrative, type Library, restsOf } from '../text/index.js';
import { BETWEEN, HALF, LEAST_TERMS, MOSTLY, WEAK } from '../thresholds.js';
import { chain, type Row, setsOf, type WordAlignment } from '../words/index.js';

/** Narrative of both sides that hangs together by its words, in order: blocks, or what is left of a block beside its recommendations. */
export interface Component {
  readonly draft: readonly Block[];
  readonly final: readonly Block[];
}

/** A change is to be shown with its own blocks, not with half a chapter. */
const MOST_WORDS = 1500;

/**
 * Sets of narrative blocks with the same words on both sides, and sets with nearly the same words that the two sides cut otherwise:
 * each time first what hangs together by any word, as a cut may leave a single one, then what hangs together by more than chance.
 */
export function componentsOf(
  library: Library,
  wordLinks: WordAlignment,
  holders: Readonly<Record<Side, Int32Array>>,
): { same: Component[]; alike: Component[] } {
  const links = blockLinksOf(library, wordLinks, holders);
  const settled = new Set<number>();
  const find = (holds: (link: BlockLink) => boolean, isFound: (component: Component) => boolean): Component[] =>
    joined(links, (link) => !settled.has(link.draft) && !settled.has(link.final) && holds(link)).flatMap((nodes) => {
      const component = componentIn(nodes, links, wordLinks);
      if (!component || !isFound(component)) return [];
      for (const node of nodes) settled.add(node);
      return [component];
    });
  const [any, strong] = [() => true, (link: BlockLink) => isStrong(link, links)];
  const same = (component: Component) => isSame(component, library);
  const alike = (component: Component) => isAlike(component, wordLinks);
  return { same: [...find(any, same), ...find(strong, same)], alike: [...find(any, alike), ...find(strong, alike)] };
}

/** Two nodes with linked words; nodes are the blocks of the draft, then those of the final. */
interface BlockLink {
  readonly draft: number;
  readonly final: number;
  count: number;
}

interface BlockLinks {
  readonly all: ReadonlyMap<number, BlockLink>;
  readonly reports: Readonly<Record<Side, Report>>;
  readonly rests: Readonly<Record<Side, (index: number) => Block[]>>;
  /** words of each node that belong to no recommendation */
  readonly sizes: Int32Array;
}

function blockLinksOf({ draft, final }: Library, wordLinks: WordAlignment, holders: Readonly<Record<Side, Int32Array>>): BlockLinks {
  const reports = { draft: draft.report, final: final.report };
  const offset = reports.draft.blocks.length;
  const sizes = new Int32Array(offset + reports.final.blocks.length);
  const all = new Map<number, BlockLink>();
  const nodeAt = (side: Side, at: number): number => {
    const index = wordLinks[side].blocks[at] as number;
    const block = reports[side].blocks[index];
    if (at === -1 || (holders[side][at] !== -1 && !(block && isNarrative(block)))) return -1;
    return side === 'draft' ? index : offset + index;
  };
  const addLink = (node: number, other: number, count: 0 | 1): void => {
    if (node === -1 || other === -1) return;
    const key = node * sizes.length + other;
    const link = all.get(key) ?? { draft: node, final: other, count: 0 };
    link.count += count;
    all.set(key, link);
  };
  wordLinks.toFinal.forEach((other, at) => {
    const node = nodeAt('draft', at);
    if (node !== -1) sizes[node] = (sizes[node] as number) + 1;
    if (node !== -1 && other !== -1) addLink(node, nodeAt('final', other), 1);
  });
  wordLinks.toDraft.forEach((at, other) => {
    const node = nodeAt('final', other);
    if (node !== -1) sizes[node] = (sizes[node] as number) + 1;
    // two words of one side may be one of the other: that links, too, but is counted
    if (node !== -1 && at !== -1 && wordLinks.toFinal[at] !== other) addLink(nodeAt('draft', at), node, 0);
  });
  return { all, reports, rests: { draft: restsOf(draft.report), final: restsOf(final.report) }, sizes };
}

/** The sets of nodes that hang together by such links. */
function joined({ all, sizes }: BlockLinks, holds: (link: BlockLink) => boolean): number[][] {
  const sets = setsOf(sizes.length);
  for (const link of all.values()) if (holds(link)) sets.join(link.draft, link.final);
  return sets.all().filter((nodes) => nodes.length > 1);
}

function isStrong({ draft, final, count }: BlockLink, { sizes }: BlockLinks): boolean {
  return count >= LEAST_TERMS && count >= WEAK * Math.min(sizes[draft] as number, sizes[final] as number);
}

/** Whether the sides cut a set otherwise, but most words of either side, and half of each block, stand on the other in the same order. */
function isAlike({ draft, final }: Component, wordLinks: WordAlignment): boolean {
  if (draft.length + final.length < 3 || ![...draft, ...final].every(isNarrative)) return false;
  const [ofDraft, ofFinal] = [positionsIn(draft, wordLinks.draft), positionsIn(final, wordLinks.final)];
  if (Math.max(ofDraft.length, ofFinal.length) > MOST_WORDS) return false;
  const there = new Set(ofFinal);
  const partners = ofDraft.map((at) => wordLinks.toFinal[at] as number).map((other) => (there.has(other) ? other : -1));
  const kept = chain(partners);
  if (kept.length < MOSTLY * Math.max(ofDraft.length, ofFinal.length)) return false;
  const count = (positions: readonly number[], { blocks }: Row, index: number): number => positions.filter((at) => blocks[at] === index).length;
  const [keptDraft, keptFinal] = [kept.map((at) => ofDraft[at] as number), kept.map((at) => partners[at] as number)];
  const isHalf = (blocks: readonly Block[], row: Row, all: readonly number[], found: readonly number[]): boolean =>
    blocks.every(({ index }) => count(found, row, index) >= HALF * count(all, row, index));
  return isHalf(draft, wordLinks.draft, ofDraft, keptDraft) && isHalf(final, wordLinks.final, ofFinal, keptFinal);
}

function positionsIn(blocks: readonly Block[], { first }: Row): number[] {
  return blocks.flatMap(({ index }) => {
    const from = first[index] as number;
    return Array.from({ length: (first[index + 1] as number) - from }, (_, at) => from + at);
  });
}

/** The narrative of a set; none where it is torn apart, or is nothing but what stands beside recommendations. */
function componentIn(nodes: readonly number[], { reports, rests }: BlockLinks, wordLinks: WordAlignment): Component | undefined {
  const offset = reports.draft.blocks.length;
  const component = {
    draft: nodes.flatMap((node) => (node < offset ? rests.draft(node) : [])),
    final: nodes.flatMap((node) => (node < offset ? [] : rests.final(node - offset))),
  };
  const all = [...component.draft, ...component.final];
  return all.length === nodes.length && all.some(isNarrative) && isClose(component.draft, wordLinks.draft) && isClose(component.final, wordLinks.final)
    ? component
    : undefined;
}

function isSame({ draft, final }: Component, { interner }: Library): boolean {
  const [here, there] = [readings(draft), readings(final)];
  // most text is printed alike on both sides, and needs no form
  if (there.some((text) => here.includes(text))) return true;
  const forms = new Set(here.map((text) => interner.form(text)));
  return there.some((text) => forms.has(interner.form(text)));
}

function isClose(ascending: readonly Block[], { rank }: Row): boolean {
  const places = ascending.map(({ index }) => rank[index] as number);
  return places.every((place, at) => at === 0 || place - (places[at - 1] as number) <= BETWEEN + 1);
}
