import type { Recommendation, Report, Site } from '../../types.js';
import { NEAR } from '../thresholds.js';
import type { Sight } from '../words/index.js';

/** Whether a block of the other side stands where a recommendation would: near the partner of the last word before it or the first one behind it. */
export function siteOf(lost: Recommendation, sight: Sight): (block: number) => boolean {
  const sites = edgesOf(lost, sight).flatMap((block) => block ?? []);
  return (block) => sites.some((site) => Math.abs(block - site) <= NEAR);
}

/** Between which places of the other side a recommendation would stand; where those before and behind it changed places, right behind the one before it. */
export function placeFor(lost: Recommendation, sight: Sight, { blocks }: Report): Site {
  const [above, below] = edgesOf(lost, sight);
  const end = above !== undefined && below !== undefined && above > below ? above + 1 : below;
  const [after, before] = [above, end].map((block) => (block === undefined ? undefined : blocks[block]?.locator));
  return { ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

/** The blocks of the other side that hold the partners of the nearest words before and behind a recommendation. */
function edgesOf({ sources }: Recommendation, { own, other, to }: Sight): [above: number | undefined, below: number | undefined] {
  const [first, last] = [sources[0]?.block ?? 0, sources.at(-1)?.block ?? 0];
  return [other.blocks[partnerFrom(own.first[first] ?? 0, -1, to)], other.blocks[partnerFrom((own.first[last + 1] ?? 0) - 1, 1, to)]];
}

/** The partner of the nearest word that has one, off a place in one direction; -1 for none. */
function partnerFrom(from: number, by: 1 | -1, to: Int32Array): number {
  let at = from + by;
  while (at >= 0 && at < to.length && to[at] === -1) at += by;
  return to[at] ?? -1;
}
