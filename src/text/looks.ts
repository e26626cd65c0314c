/** Letters are larger than those of the body from this factor on. */
export const LARGER = 1.12;

/** How a line is set: its letters' size as a share of those of the body, and what else sets it off. */
export interface Look {
  readonly size: number;
  readonly capitals?: boolean;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly italic?: boolean;
}

/** Looks as numbers, higher for what stands above: size first, then capitals, weight, a line below, upright before italic. */
export function rankOf({ size, capitals, bold, underlined, italic }: Look): number {
  return Math.round(10 * size) * 16 + (capitals ? 8 : 0) + (bold ? 4 : 0) + (underlined ? 2 : 0) + (italic ? 0 : 1);
}

/** Looks to levels: the highest look is level 1. */
export function levelsOf(looks: Iterable<number>): Map<number, number> {
  const ranked = [...new Set(looks)].sort((p, q) => q - p);
  return new Map(ranked.map((look, index) => [look, index + 1]));
}
