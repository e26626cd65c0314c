import type { Edits, Finding, Match, Misread, Outcome, Pair, Paired, PairedFinding, PairedOutcome, Trait, Unit, Unpaired, UnpairedFinding } from '../types.js';
import { certaintyOf, type Facts, insteadIds, withinPair } from './certainty/index.js';
import { editsOf } from './edits/index.js';
import { fingerprintOf } from './fingerprint.js';
import { unpairedOutcome } from './outcome.js';
import { statementOf } from './statement.js';
import { idOf, idsOf } from './units.js';
import { weightOf } from './weight.js';

/** What every finding of one comparison is told with. */
export interface Telling {
  readonly names: Pair<string>;
  readonly language: string;
  readonly facts?: Facts;
  /** pages read and pages in all of each side, where the format has pages */
  readonly pages?: Partial<Pair<readonly [read: number, total: number]>>;
}

/** What was seen of a pair. */
export interface Seen<U extends Unit> {
  readonly outcome: PairedOutcome;
  readonly traits: readonly Trait[];
  readonly items: readonly Finding<U>[];
  readonly mixed: boolean;
  readonly misread?: readonly Misread[];
  /** why some of what was seen is to be checked */
  readonly doubts?: readonly string[];
}

/** The finding of units that have a counterpart. */
export function pairedFinding<U extends Unit>(
  match: Paired<U>,
  { outcome, traits, items, mixed, misread = [], doubts = [] }: Seen<U>,
  telling: Telling,
): PairedFinding<U> {
  const { draft, final, parts, transfers, references, moved } = match;
  const found = common(match, { outcome, traits, doubts }, telling);
  return {
    ...found,
    basis: 'whole',
    weight: weightOf(outcome, traits, items),
    statement: statementOf({ outcome, draft, final, traits, items, parts, references, mixed }, telling.names),
    traits,
    parts,
    edits: allEdits(match, outcome, telling.language),
    transfers,
    ...(misread.length > 0 ? { misread } : {}),
    ...(references.length > 0 ? { references } : {}),
    items: items.map((item) => withinPair(item, found.certainty)),
    ...(moved ? { moved } : {}),
    echoes: [],
    ...ruling(match),
  };
}

/** The finding of units of one side that have none: there is no wording to set against theirs. */
export function unpairedFinding<U extends Unit>(match: Unpaired<U>, telling: Telling): UnpairedFinding<U> {
  const { draft, final, basis, carriedBy, echoes, struckOut, search } = match;
  const outcome = unpairedOutcome(match);
  const instead = insteadIds(match);
  const none = { traits: [], parts: [], edits: [], transfers: [], items: [] } as const;
  const found = { ...(carriedBy ? { carriedBy } : {}), echoes, ...(struckOut ? { struckOut } : {}) };
  return {
    ...common(match, { outcome, traits: none.traits }, telling),
    ...(instead.length > 0 ? { instead } : {}),
    basis,
    weight: weightOf(outcome, none.traits, none.items),
    statement: statementOf({ ...none, ...found, outcome, draft, final, mixed: false }, telling.names),
    ...none,
    ...found,
    ...(search ? { search: { ...search, pages: telling.pages?.[draft.length > 0 ? 'final' : 'draft'] ?? search.pages } } : {}),
    ...ruling(match),
  };
}

/** What a finding of either kind begins with. */
function common<U extends Unit, O extends Outcome>(
  match: Match<U>,
  { outcome, traits, doubts = [] }: { readonly outcome: O; readonly traits: readonly Trait[]; readonly doubts?: readonly string[] },
  telling: Telling,
) {
  const { draft, final, similarity, confidence } = match;
  return {
    id: `${idsOf(draft)}-${idsOf(final)}`,
    fingerprint: fingerprintOf({ outcome, traits, draft, final }, telling.language),
    outcome,
    draft,
    final,
    similarity: rounded(similarity),
    ...certaintyOf({ ...match, confidence: rounded(confidence) }, outcome, { ...telling, doubts }),
  };
}

const ruling = <U extends Unit>({ decidedBy }: Match<U>): Pick<Finding, 'decidedBy'> => (decidedBy ? { decidedBy } : {});

/** Three digits: more would claim what was not measured. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** One list for each pair of ids; none where the texts are equal to the letter, unless the columns beside them make it a rewording. Narrative that the sides cut otherwise is one text on either side. */
function allEdits<U extends Unit>({ draft, final }: Paired<U>, outcome: Outcome, language: string): Edits[] {
  if (draft[0]?.kind === 'block' && draft.length + final.length > 2) return outcome === 'kept' ? [] : [groupEdits(draft, final, language)];
  return draft.flatMap((one) =>
    final.flatMap((other) =>
      one.text === other.text && outcome !== 'reworded' ? [] : [{ draft: idOf(one), final: idOf(other), ops: editsOf(one.text, other.text, language) }],
    ),
  );
}

function groupEdits(draft: readonly Unit[], final: readonly Unit[], language: string): Edits {
  const textOf = (units: readonly Unit[]) => units.map(({ text }) => text).join(' ');
  return { draft: idsOf(draft), final: idsOf(final), ops: editsOf(textOf(draft), textOf(final), language) };
}
