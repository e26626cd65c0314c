import type { Block, Comparison, Finding, Side } from '../types.js';

/** One stretch of text on each side, or on one of them; what moved stands on both sides at its own place, joined by its finding. */
export interface TextRow {
  readonly finding: Finding | Finding<Block>;
  readonly draft: boolean;
  readonly final: boolean;
  /** on this row one side of what moved, and the other in another row */
  readonly apart: boolean;
}

interface Placed {
  readonly finding: TextRow['finding'];
  readonly draft: number | undefined;
  readonly final: number | undefined;
}

/** Both texts in full, in the order of both: pairs that keep the order stand side by side, all others each at its own place. None where the comparison holds no narrative. */
export function bothTexts({ findings, paragraphs }: Pick<Comparison, 'findings' | 'paragraphs'>): readonly TextRow[] {
  if (!paragraphs) return [];
  const all = [...findings, ...paragraphs].map((finding): Placed => ({ finding, draft: place(finding, 'draft'), final: place(finding, 'final') }));
  const steady = inOrder(all.filter(isPair));
  const rows = all.flatMap((one) =>
    !isPair(one) || steady.has(one)
      ? [one]
      : [
          { ...one, final: undefined },
          { ...one, draft: undefined },
        ],
  );
  return merged(rows).map(({ finding, draft, final }) => ({
    finding,
    draft: draft !== undefined,
    final: final !== undefined,
    apart: finding.draft.length > 0 && finding.final.length > 0 && (draft === undefined || final === undefined),
  }));
}

type Pair = Placed & { readonly draft: number; readonly final: number };
const isPair = (one: Placed): one is Pair => one.draft !== undefined && one.final !== undefined;

function place(finding: TextRow['finding'], side: Side): number | undefined {
  const blocks = finding[side].map(({ locator }) => locator.block);
  return blocks.length === 0 ? undefined : Math.min(...blocks);
}

/** The most pairs whose order both sides share: the longest rising run of the final's places, in the order of the draft. */
function inOrder(pairs: readonly Pair[]): ReadonlySet<Placed> {
  const sorted = pairs.toSorted((one, other) => one.draft - other.draft || one.final - other.final);
  const before = new Map<Pair, Pair | undefined>();
  const tails: Pair[] = [];
  for (const pair of sorted) {
    const at = firstFrom(tails, pair.final);
    before.set(pair, tails[at - 1]);
    tails[at] = pair;
  }
  const run = new Set<Placed>();
  for (let pair = tails.at(-1); pair; pair = before.get(pair)) run.add(pair);
  return run;
}

function firstFrom(tails: readonly Pair[], final: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle] as Pair).final < final) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What only the final has stands before the next pair there, behind what only the draft has at the same place. */
function merged(rows: readonly Placed[]): readonly Placed[] {
  const drafts = rows.filter(({ draft }) => draft !== undefined).toSorted((one, other) => (one.draft ?? 0) - (other.draft ?? 0));
  const finals = rows.filter(({ draft }) => draft === undefined).toSorted((one, other) => (one.final ?? 0) - (other.final ?? 0));
  const all: Placed[] = [];
  for (const row of drafts) {
    while (row.final !== undefined && finals[0] && (finals[0].final ?? 0) < row.final) all.push(finals.shift() as Placed);
    all.push(row);
  }
  return [...all, ...finals];
}
