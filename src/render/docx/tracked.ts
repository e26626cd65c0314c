import type { Edits, Finding, Side, Unit } from '../../types.js';
import { cited, placesOf } from '../names.js';
import { carry } from './carry.js';
import type { Pair, Run, Source, Tracked } from './model.js';

/** Words that both sides have in a row from which on they are told as moved, where they do not make up the whole of what moved. */
const FEWEST = 4;

/** The texts of a finding as paragraphs whose changes turn the draft's into the final's, in the order of both documents. */
export function trackedOf<U extends Unit>(finding: Finding<U>): readonly Tracked[] {
  const { edits, moved, outcome, fingerprint } = finding;
  const [draft, final] = [sources(finding, 'draft'), sources(finding, 'final')];
  const pairs = draft.flatMap((one, from) => final.flatMap((other, to) => pairOf({ one, from, other, to }, edits)));
  // cut into other paragraphs and otherwise the same: nothing to accept or to reject
  if (outcome === 'kept' && pairs.length === 0 && draft.length > 0 && final.length > 0) return draft.map((text) => whole(text, undefined, 'equal'));
  const partners = moved ? [] : chosen(pairs);
  return carry(
    inOrder(draft, final, partners),
    pairs.filter((pair) => !partners.includes(pair)),
    { fewest: moved ? 1 : FEWEST, name: fingerprint },
  );
}

/** Narrative that the sides cut otherwise has one list of edits for all its blocks: then they are one text. */
function sources<U extends Unit>(finding: Finding<U>, side: Side): readonly Source[] {
  const units = finding[side];
  const [first] = finding.edits;
  if (first === undefined || units.length < 2 || !first[side].includes('+'))
    return units.map((unit) => ({ id: unit.kind === 'block' ? `b${unit.index}` : unit.id, text: unit.text, cite: cited(unit) }));
  const cite = placesOf({ ...finding, draft: [], final: [], [side]: units } as unknown as Parameters<typeof placesOf>[0]);
  return [{ id: first[side], text: units.map(({ text }) => text).join(' '), cite }];
}

function pairOf(pair: Omit<Pair, 'ops'>, edits: readonly Edits[]): readonly Pair[] {
  const { one, other } = pair;
  const found = edits.find((each) => each.draft === one.id && each.final === other.id);
  const ops = found?.ops ?? (one.text === other.text ? [{ op: 'equal' as const, text: one.text }] : undefined);
  return ops === undefined ? [] : [{ ...pair, ops }];
}

/** Which texts share a paragraph: those with most in common, each in one, and none across another. */
function chosen(pairs: readonly Pair[]): readonly Pair[] {
  const taken: Pair[] = [];
  for (const pair of pairs.toSorted((one, other) => shared(other) - shared(one))) if (fits(pair, taken)) taken.push(pair);
  return taken;
}

const shared = ({ ops }: Pair): number => ops.reduce((sum, { op, text }) => sum + (op === 'equal' ? text.length : 0), 0);

const fits = ({ from, to }: Pair, taken: readonly Pair[]): boolean => taken.every((other) => (from - other.from) * (to - other.to) > 0);

function inOrder(draft: readonly Source[], final: readonly Source[], partners: readonly Pair[]): readonly Tracked[] {
  const rest = (from: number, to: number, next?: Pair): readonly Tracked[] => [
    ...draft.slice(from, next?.from).map((text) => whole(text, undefined, 'delete')),
    ...final.slice(to, next?.to).map((text) => whole(undefined, text, 'insert')),
  ];
  const sorted = partners.toSorted((one, other) => one.from - other.from);
  const paired = sorted.flatMap((pair, at) => {
    const before = sorted[at - 1];
    return [...rest((before?.from ?? -1) + 1, (before?.to ?? -1) + 1, pair), { draft: pair.one, final: pair.other, runs: pair.ops }];
  });
  const last = sorted.at(-1);
  return [...paired, ...rest((last?.from ?? -1) + 1, (last?.to ?? -1) + 1)];
}

function whole(draft: Source | undefined, final: Source | undefined, op: Run['op']): Tracked {
  return { ...(draft && { draft }), ...(final && { final }), runs: [{ op, text: (draft ?? final)?.text ?? '' }] };
}
