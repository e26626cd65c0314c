import { builtIn, type Language } from '../language/index.js';
import type { Finding, Match, Paired, Recommendation, Trait } from '../types.js';
import { columnsChanged, isInColumn, marksTrait } from './attributes.js';
import { asMeant, type JudgeContext, readingOf, tellingOf } from './context.js';
import { type Verdict, verdict, withoutDirection } from './direction.js';
import { pairedFinding, unpairedFinding } from './finding.js';
import { isLone, type Observation } from './observation.js';
import { pairedOutcome } from './outcome.js';
import { type PairView, pairView, type Reading } from './pair.js';
import { toldBehind } from './told.js';
import { besideTrait, detectors, invisibleTrait, movedTrait, renumberedTrait, standing } from './traits/index.js';
import { changedRestatements } from './traits/standing.js';

export { aboveOf, type Facts, withoutShared } from './certainty/index.js';
export type { JudgeContext } from './context.js';
export { fingerprintOf, numberFingerprints } from './fingerprint.js';
export { judgeParagraph, narrativeChange } from './narrative.js';
export { abbreviationsIn, placesIn } from './places.js';
export { type Scan, scanOf } from './scans/index.js';
export { summarise } from './summary.js';

/** The finding of one match of recommendations: outcome, traits, edits, statement, weight, certainty. */
export function judge(match: Match<Recommendation>, context: JudgeContext): Finding {
  const telling = tellingOf(match, context);
  if (match.kind === 'unpaired') return unpairedFinding(match, telling);
  const { match: meant, misread } = asMeant(match, context);
  const words = pairedOutcome(meant, telling.language);
  const rows = rowsOf(match, (context.languages ?? builtIn).of(telling.language));
  const outcome = words === 'kept' && rows.changed.length > 0 ? 'reworded' : words;
  const { traits: found, mixed, doubts } = words === 'kept' ? keptVerdict(meant, rows.changed, context) : wordingVerdict(meant, rows.changed, context);
  // offsets into a text that was set right are none into the one that is quoted
  const traits = misread.length > 0 ? found.map(withoutPlaces) : found;
  const items = match.items.map((item) => judge(item, context));
  // where only a restatement is left, its place is told by "standing" already
  const moved = traits.some(({ type }) => type === 'standing') ? [] : movedTrait(match);
  return pairedFinding(
    match,
    {
      outcome,
      traits: [...traits, ...rows.marks, ...besideTrait(match, telling.language), ...moved, ...renumberedTrait(match)],
      items,
      mixed,
      misread,
      doubts,
    },
    telling,
  );
}

const withoutPlaces = ({ draft: _draft, final: _final, ...trait }: Trait): Trait => trait;

/** What has changed in the columns beside a row: what they say of it, and what it is marked for. */
function rowsOf(
  { draft, final }: Paired<Recommendation>,
  lexicon: Language | undefined,
): { readonly changed: readonly Observation[]; readonly marks: readonly Trait[] } {
  const [before, after] = [draft[0], final[0]];
  if (!before || !after || draft.length + final.length > 2) return { changed: [], marks: [] };
  return { changed: lexicon ? columnsChanged(before, after, lexicon) : [], marks: marksTrait(before, after) };
}

/** Same words: only what does not print, what stands beside it, and where else it is stated, can differ. */
function keptVerdict(match: Paired<Recommendation>, changed: readonly Observation[], context: JudgeContext): Verdict {
  const { traits, ...rest } = verdict(changed);
  return { ...rest, traits: [...traits, ...invisibleTrait(match), ...elsewhere(match, [], context)] };
}

function wordingVerdict(match: Paired<Recommendation>, changed: readonly Observation[], context: JudgeContext): Verdict {
  const found = wording(match.draft, match.final, { changed, reading: readingOf(match, context), retold: match.similarity < RETOLD });
  const { traits, ...rest } = isDoubtfulGroup(match) ? withoutDirection(found) : found;
  return { ...rest, traits: [...traits, ...elsewhere(match, traits, context)] };
}

/**
 * Sides less alike than this say all in other words. Of ten directions of pairs made by others that rested there on "all", somebody named or a date
 * on one side alone, one was right: the other side said it in words of its own.
 */
const RETOLD = 0.5;

/** Below this confidence it is open which units of a group belong together, so whether one of them weakens or strengthens another is open, too. */
const SURE_GROUP = 0.75;

function isDoubtfulGroup({ draft, final, confidence }: Paired): boolean {
  return draft.length + final.length > 2 && confidence < SURE_GROUP;
}

interface Beside {
  readonly changed: readonly Observation[];
  readonly reading: Reading;
  /** one side says in words of its own what the other says */
  readonly retold?: boolean;
}

function wording(draft: readonly Recommendation[], final: readonly Recommendation[], { changed, reading, retold }: Beside): Verdict {
  const pair = pairView(draft, final, reading);
  const observed = detectors.flatMap((detector) => detector(pair)).filter((one) => !isOfTold(one, pair) && !isInColumn(one, draft, final));
  const { traits, ...rest } = verdict([...(retold ? observed.flatMap(ofRetold) : observed), ...changed]);
  return { ...rest, traits: traits.map((trait) => placed(trait, draft, final)) };
}

/** Whether an observation rests on words of narrative alone that only one side has behind what it asks for: they say nothing of the recommendation. */
function isOfTold(one: Observation, { draft, final, language }: PairView): boolean {
  if (!isLone(one)) return false;
  const within = (spans: Observation['draft'], own: string, other: string) =>
    spans === undefined || spans.every(({ start }) => toldBehind(own, other, language).some((told) => start >= told.start && start < told.end));
  return (one.draft ?? one.final ?? []).length > 0 && within(one.draft, draft.text, final.text) && within(one.final, final.text, draft.text);
}

/** What an observation is worth where a side is retold: who must act, by when and how widely may be said there in other words; nothing weakens or strengthens but what both say. */
function ofRetold(one: Observation): Observation[] {
  if (!isLone(one)) return [one];
  const { direction: _direction, ...rest } = one;
  return one.type === 'scope' ? [rest] : one.type === 'addressee' || one.type === 'deadline' ? [] : [one];
}

/** Spans are offsets into the text of one unit: those of several units, or of a rationale read with the text, are left out. */
function placed({ draft: before, final: after, ...trait }: Trait, draft: readonly Recommendation[], final: readonly Recommendation[]): Trait {
  const fits = (spans: Trait['draft'], units: readonly Recommendation[]) =>
    units.length === 1 && spans?.every(({ end }) => end <= (units[0]?.text.length ?? 0));
  return { ...trait, ...(before && fits(before, draft) ? { draft: before } : {}), ...(after && fits(after, final) ? { final: after } : {}) };
}

/** What changed in the other places that state it: where, and of the wording what the formal statements do not show. */
function elsewhere(match: Paired<Recommendation>, formal: readonly Trait[], context: JudgeContext): Trait[] {
  const [draft, final] = [match.draft[0], match.final[0]];
  if (!draft || !final) return [];
  const reading = readingOf(match, context);
  const known = new Map<string, readonly Trait[]>();
  const worded = (before: string, after: string): readonly Trait[] => {
    const key = JSON.stringify([before, after]);
    const found = known.get(key) ?? wording([{ ...draft, text: before }], [{ ...final, text: after }], { changed: [], reading }).traits;
    known.set(key, found);
    return found;
  };
  const changed = changedRestatements(draft, final, reading.language).flatMap(([before, after]) => {
    const place = after.section.at(-1) ?? `block ${after.locator.block}`;
    return worded(before.text, after.text)
      .filter(({ type }) => !formal.some((trait) => trait.type === type))
      .map((trait) => ({ ...trait, place, reason: `in “${place}”: ${trait.reason}` }));
  });
  return [...changed, ...standing(draft, final, { language: reading.language, ...(context.places ? { places: context.places } : {}) })];
}
