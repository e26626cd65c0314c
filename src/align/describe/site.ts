import type { Recommendation } from '../../types.js';
import { NEAR } from '../thresholds.js';
import type { Sight } from '../words/index.js';

/** Whether a block of the other side stands where a recommendation would: near the partner of the last word before it or the first one behind it. */
export function siteOf({ sources }: Recommendation, { own, other, to }: Sight): (block: number) => boolean {
  const [first, last] = [sources[0]?.block ?? 0, sources.at(-1)?.block ?? 0];
  const sites = [partnerFrom(own.first[first] ?? 0, -1, to), partnerFrom((own.first[last + 1] ?? 0) - 1, 1, to)].flatMap((at) => other.blocks[at] ?? []);
  return (block) => sites.some((site) => Math.abs(block - site) <= NEAR);
}

/** The partner of the nearest word that has one, off a place in one direction; -1 for none. */
function partnerFrom(from: number, by: 1 | -1, to: Int32Array): number {
  let at = from + by;
  while (at >= 0 && at < to.length && to[at] === -1) at += by;
  return to[at] ?? -1;
}
