import { setsOf } from '../words/index.js';

/** A possible link with what it is worth: log-odds above refusal; only worth above 0 is ever taken. */
export interface Offer {
  readonly draft: number;
  readonly final: number;
  readonly worth: number;
}

/** Above this many units on a side of a component the exact method (cubic) gives way to the greedy one with exchanges. */
const EXACT_SIDE = 96;
/** Rounds of exchanges after the greedy method; the second seldom finds anything. */
const EXCHANGES = 3;

/** Chooses links so that each unit has at most one and their worth together is greatest (near greatest in very large components). */
export function assign(offers: readonly Offer[]): Offer[] {
  const taken: Offer[] = [];
  for (const component of components(offers.filter((offer) => offer.worth > 0))) taken.push(...(component.length === 1 ? component : solve(component)));
  return taken.sort((one, other) => one.draft - other.draft);
}

function solve(offers: readonly Offer[]): Offer[] {
  const drafts = [...new Set(offers.map((offer) => offer.draft))];
  const finals = [...new Set(offers.map((offer) => offer.final))];
  return Math.max(drafts.length, finals.length) <= EXACT_SIDE ? optimal(offers, drafts, finals) : greedy(offers);
}

/** Groups offers that compete, directly or through others. */
function components(offers: readonly Offer[]): Offer[][] {
  const drafts = offers.reduce((most, { draft }) => Math.max(most, draft + 1), 0);
  const finals = offers.reduce((most, { final }) => Math.max(most, final + 1), 0);
  const sets = setsOf(drafts + finals);
  for (const { draft, final } of offers) sets.join(draft, drafts + final);
  const groups = new Map<number, Offer[]>();
  for (const offer of offers) {
    const set = sets.of(offer.draft);
    const known = groups.get(set);
    if (known) known.push(offer);
    else groups.set(set, [offer]);
  }
  return [...groups.values()];
}

/** The Hungarian method with potentials (Kuhn 1955, in the form of Jonker and Volgenant 1987); a pair without offer is worth 0, which means unlinked. */
function optimal(offers: readonly Offer[], drafts: readonly number[], finals: readonly number[]): Offer[] {
  const transposed = drafts.length > finals.length;
  const rows = new Map((transposed ? finals : drafts).map((unit, at) => [unit, at + 1]));
  const columns = new Map((transposed ? drafts : finals).map((unit, at) => [unit, at + 1]));
  const width = columns.size + 1;
  const table: (Offer | undefined)[] = new Array((rows.size + 1) * width);
  for (const offer of offers) {
    const row = rows.get(transposed ? offer.final : offer.draft) as number;
    const column = columns.get(transposed ? offer.draft : offer.final) as number;
    table[row * width + column] = offer;
  }
  const rowOf = hungarian(rows.size, columns.size, (row, column) => -(table[row * width + column]?.worth ?? 0));
  return [...rowOf].flatMap((row, column) => (row > 0 ? (table[row * width + column] ?? []) : []));
}

interface Search {
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** row of each column, 0 for none */
  readonly rowOf: Int32Array;
  readonly way: Int32Array;
  readonly least: Float64Array;
  readonly used: Uint8Array;
}

/** Row of each column (both from 1) in the cheapest assignment of all rows; needs rows ≤ columns. */
function hungarian(rows: number, columns: number, cost: (row: number, column: number) => number): Int32Array {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const search: Search = { cost, rowPotential, columnPotential, rowOf, way: new Int32Array(columns + 1), least, used: new Uint8Array(columns + 1) };
    let column = 0;
    do column = step(search, column);
    while (rowOf[column] !== 0);
    augment(search, column);
  }
  rowOf[0] = 0;
  return rowOf;
}

/** Grows the tree of alternating paths by the cheapest column; gives that column. */
function step({ cost, rowPotential, columnPotential, rowOf, way, least, used }: Search, from: number): number {
  used[from] = 1;
  const row = rowOf[from] as number;
  let delta = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let at = 1; at < rowOf.length; at++) {
    if (used[at]) continue;
    const reduced = cost(row, at) - (rowPotential[row] as number) - (columnPotential[at] as number);
    if (reduced < (least[at] as number)) {
      least[at] = reduced;
      way[at] = from;
    }
    if ((least[at] as number) < delta) {
      delta = least[at] as number;
      next = at;
    }
  }
  shift({ rowPotential, columnPotential, rowOf, least, used }, delta);
  return next;
}

function shift({ rowPotential, columnPotential, rowOf, least, used }: Omit<Search, 'cost' | 'way'>, delta: number): void {
  for (let at = 0; at < rowOf.length; at++) {
    if (used[at]) {
      const row = rowOf[at] as number;
      rowPotential[row] = (rowPotential[row] as number) + delta;
      columnPotential[at] = (columnPotential[at] as number) - delta;
    } else least[at] = (least[at] as number) - delta;
  }
}

/** Turns the path that ends at a free column round. */
function augment({ rowOf, way }: Search, end: number): void {
  for (let column = end; column !== 0; ) {
    const before = way[column] as number;
    rowOf[column] = rowOf[before] as number;
    column = before;
  }
}

/** Best first; then each refused offer is tried again where it outweighs the two it would replace. */
function greedy(offers: readonly Offer[]): Offer[] {
  const byDraft = new Map<number, Offer>();
  const byFinal = new Map<number, Offer>();
  const sorted = [...offers].sort((one, other) => other.worth - one.worth || one.draft - other.draft || one.final - other.final);
  for (let round = 0; round <= EXCHANGES; round++) {
    let changed = false;
    for (const offer of sorted) {
      const rivals = [byDraft.get(offer.draft), byFinal.get(offer.final)].filter((rival) => rival !== undefined);
      if (rivals.includes(offer)) continue;
      if (offer.worth <= rivals.reduce((sum, rival) => sum + rival.worth, 0)) continue;
      for (const rival of rivals) {
        byDraft.delete(rival.draft);
        byFinal.delete(rival.final);
      }
      byDraft.set(offer.draft, offer);
      byFinal.set(offer.final, offer);
      changed = true;
    }
    if (!changed) break;
  }
  return [...byDraft.values()];
}
