import type { Edge } from './edge.js';

/** How a pair stands against the other pairs of its two units; which of the two has the closer rival does not matter. */
export interface Rivalry {
  /** by how much the pair is better than the best other one, in log-odds, −6 to 6: against the closer and against the further rival */
  readonly least: number;
  readonly most: number;
  /** −2 to 2: high where the rivals nearby come later, low where they come before */
  readonly first: number;
}

/** Rivals further off than this make no difference. */
const LIMIT = 6;
/**
 * Rivals at most so many units away are template-mates. Where a unit was taken apart, its first piece carries it on more often than not,
 * and the first of several that were put together does so (11 of the 14 template-mates confused in the security manual); 4 units gained half as much.
 */
const NEARBY = 12;

/** How each pair stands, with its log-odds so far, against all other pairs of either of its units. The pairs are sorted by draft, then final unit. */
export function rivalriesOf(edges: readonly Edge[], worth: Float64Array): Rivalry[] {
  const drafts = leadsOf(
    edges.map(({ draft }) => draft),
    edges.map(({ final }) => final),
    worth,
  );
  const finals = leadsOf(
    edges.map(({ final }) => final),
    edges.map(({ draft }) => draft),
    worth,
  );
  return edges.map((_, at) => {
    const [ofDraft, ofFinal] = [drafts.lead[at] as number, finals.lead[at] as number];
    return { least: Math.min(ofDraft, ofFinal), most: Math.max(ofDraft, ofFinal), first: (drafts.behind[at] as number) + (finals.behind[at] as number) };
  });
}

interface Leads {
  /** by how much each pair is better than the best other of its unit */
  readonly lead: Float64Array;
  /** chances of its unit's rivals nearby that come behind, less those that come before, −1 to 1 */
  readonly behind: Float64Array;
}

/** Compares the pairs of each unit; `partners` rise within a unit. */
function leadsOf(units: readonly number[], partners: readonly number[], worth: Float64Array): Leads {
  const lists = new Map<number, number[]>();
  units.forEach((unit, at) => {
    const known = lists.get(unit);
    if (known) known.push(at);
    else lists.set(unit, [at]);
  });
  const lead = new Float64Array(units.length);
  const behind = new Float64Array(units.length);
  for (const list of lists.values()) {
    const [first, second] = bestTwo(list, worth);
    list.forEach((at, position) => {
      const value = worth[at] as number;
      lead[at] = bounded(value - (value === first ? second : first), LIMIT);
      behind[at] = bounded(chances(list, position, 1) - chances(list, position, -1), 1);
    });
  }
  /** Sum of the chances of the rivals on one side; only so far as template-mates stand, as a unit may have very many rivals. */
  function chances(list: readonly number[], position: number, by: 1 | -1): number {
    const own = partners[list[position] as number] as number;
    let sum = 0;
    for (let at = position + by; at >= 0 && at < list.length; at += by) {
      const rival = list[at] as number;
      if (Math.abs((partners[rival] as number) - own) > NEARBY) break;
      sum += 1 / (1 + Math.exp(-(worth[rival] as number)));
    }
    return sum;
  }
  return { lead, behind };
}

function bestTwo(list: readonly number[], worth: Float64Array): [first: number, second: number] {
  let first = -LIMIT;
  let second = -LIMIT;
  for (const at of list) {
    const value = worth[at] as number;
    if (value > first) [first, second] = [value, first];
    else second = Math.max(second, value);
  }
  return [first, second];
}

function bounded(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
