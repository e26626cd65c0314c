/** One-to-one links: `toFinal[i]` is the final unit of draft unit i or -1, and the other way round. */
export interface Links {
  readonly toFinal: Int32Array;
  readonly toDraft: Int32Array;
}

/** Links between nothing. */
export function noLinks(draft: number, final: number): Links {
  return { toFinal: new Int32Array(draft).fill(-1), toDraft: new Int32Array(final).fill(-1) };
}

/** Joins a draft unit to a final unit. */
export function join(links: Links, draft: number, final: number): void {
  links.toFinal[draft] = final;
  links.toDraft[final] = draft;
}
