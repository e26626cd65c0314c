import { addTo } from '../text/index.js';
import type { Block, Comparison, Finding, Recommendation, Side, Unit } from '../types.js';

/** A stretch of a block. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A unit of one version as one comparison sees it, with what that says of it. */
export interface Seen {
  readonly unit: Unit;
  readonly stretches: readonly Stretch[];
  readonly rank: 'recommendation' | 'item' | 'narrative';
  /** narrative that is followed, as it may recommend something all the same */
  readonly followed?: true;
  /** missing of an item that is not told apart: then what is said of `within` holds */
  readonly finding?: Finding<Unit>;
  /** of an item: its recommendation */
  readonly within?: Seen;
}

/** One comparison as the lines need it: what it sees in either version, by block. */
export interface View {
  /** index of the versions compared, from 0 */
  readonly from: number;
  readonly to: number;
  readonly draft: Sight;
  readonly final: Sight;
}

/** Every unit of one version. */
export interface Sight {
  readonly all: readonly Seen[];
  /** whether a sentence asks for something */
  readonly asks: Followed['asks'];
  readonly at: ReadonlyMap<number, readonly Seen[]>;
}

/** Narrative that may recommend something all the same: the blocks of each version, from 0, by index; and which sentences ask. */
export interface Followed {
  readonly blocks: ReadonlySet<number>;
  readonly asks: (text: string) => boolean;
}

/** What a comparison, made with its paragraphs, sees in the versions `from` and `to`. */
export function viewOf(
  { findings, paragraphs = [] }: Comparison,
  { from, to, followed }: Pick<View, 'from' | 'to'> & { readonly followed: readonly Followed[] },
): View {
  const side = (name: Side, version: number) => {
    const { blocks, asks } = followed[version] as Followed;
    return sightOf([...findings.flatMap((finding) => seenIn(finding, name)), ...paragraphs.flatMap((finding) => narrativeIn(finding, name, blocks))], asks);
  };
  return { from, to, draft: side('draft', from), final: side('final', to) };
}

function seenIn(finding: Finding, side: Side): Seen[] {
  return finding[side].flatMap((unit) => {
    const whole: Seen = { unit, stretches: unit.sources, rank: 'recommendation', finding };
    return [whole, ...unit.items.map((item) => itemSeen(item, whole, side))];
  });
}

function itemSeen(item: Recommendation, within: Seen, side: Side): Seen {
  const items = (within.finding as Finding).items;
  const finding = items.find((each) => each[side].some(({ id }) => id === item.id));
  return { unit: item, stretches: item.sources, rank: 'item', within, ...(finding ? { finding } : {}) };
}

function narrativeIn(finding: Finding<Block>, side: Side, followed: ReadonlySet<number>): Seen[] {
  return finding[side].map((unit) => ({
    unit,
    stretches: [{ block: unit.index, start: 0, end: unit.text.length }],
    rank: 'narrative',
    finding,
    ...(followed.has(unit.index) ? { followed: true } : {}),
  }));
}

function sightOf(all: readonly Seen[], asks: Followed['asks']): Sight {
  const at = new Map<number, Seen[]>();
  for (const seen of all) {
    for (const block of new Set(seen.stretches.map((stretch) => stretch.block))) addTo(at, block, seen);
  }
  return { all, asks, at };
}

/** Where a unit begins, as a number that rises with reading order. */
export const placeOf = ({ stretches, unit }: Seen): number => (stretches[0]?.block ?? unit.locator.block) + (stretches[0]?.start ?? 0) / 1e7;
