import { builtIn, type Language, type Languages } from '../language/index.js';
import type { Abbreviations } from '../text/index.js';
import { amountsOf } from '../text/values/index.js';
import type { Block, Finding, Match, Pair, Paired, Recommendation, Trait, Unit } from '../types.js';
import { columnsChanged, marksTrait } from './attributes.js';
import type { Facts } from './certainty/index.js';
import { type Verdict, verdict, withoutDirection } from './direction.js';
import { pairedFinding, type Telling, unpairedFinding } from './finding.js';
import type { Observation } from './observation.js';
import { pairedOutcome } from './outcome.js';
import { pairView, type Reading } from './pair.js';
import { detectors, invisibleIn, movedTrait, renumberedTrait, standing } from './traits/index.js';
import { leftover } from './traits/leftover.js';
import { changedRestatements, type Places } from './traits/standing.js';

export { type Facts, withoutShared } from './certainty/index.js';
export { fingerprintOf, numberFingerprints } from './fingerprint.js';
export { abbreviationsIn, placesIn } from './places.js';
export { summarise } from './summary.js';
export type { Places } from './traits/standing.js';

/** What a judgement depends on besides its match. */
export interface JudgeContext {
  /** how statements call the sides; "the draft" and "the final" by default */
  readonly draftName?: string;
  readonly finalName?: string;
  /** two-letter code of units that do not know their own; English by default */
  readonly language?: string;
  /** the languages with the user's words */
  readonly languages?: Languages;
  /** what short forms stand for; none by default */
  readonly abbreviations?: Abbreviations;
  /** in how many blocks of a document a text stands; without it nothing is said of restatements that went */
  readonly places?: Places;
  /** what of the two documents every finding rests on; without it both were read without a gap */
  readonly facts?: Facts;
  /** pages read and pages in all of each side, where the format has pages */
  readonly pages?: Partial<Pair<readonly [read: number, total: number]>>;
}

/** The finding of one match of recommendations: outcome, traits, edits, statement, weight, certainty. */
export function judge(match: Match<Recommendation>, context: JudgeContext): Finding {
  const telling = tellingOf(match, context);
  if (match.kind === 'unpaired') return unpairedFinding(match, telling);
  const words = pairedOutcome(match, telling.language);
  const rows = rowsOf(match, (context.languages ?? builtIn).of(telling.language));
  const outcome = words === 'kept' && rows.changed.length > 0 ? 'reworded' : words;
  const { traits, mixed } = words === 'kept' ? keptVerdict(match, rows.changed, context) : wordingVerdict(match, rows.changed, context);
  const items = match.items.map((item) => judge(item, context));
  // where only a restatement is left, its place is told by "standing" already
  const moved = traits.some(({ type }) => type === 'standing') ? [] : movedTrait(match);
  return pairedFinding(match, { outcome, traits: [...traits, ...rows.marks, ...moved, ...renumberedTrait(match)], items, mixed }, telling);
}

/** What has changed in the columns beside a row: what they say of it, and what it is marked for. */
function rowsOf(
  { draft, final }: Paired<Recommendation>,
  lexicon: Language | undefined,
): { readonly changed: readonly Observation[]; readonly marks: readonly Trait[] } {
  const [before, after] = [draft[0], final[0]];
  if (!before || !after || draft.length + final.length > 2) return { changed: [], marks: [] };
  return { changed: lexicon ? columnsChanged(before, after, lexicon) : [], marks: marksTrait(before, after) };
}

/** The finding of one match of narrative blocks: as for recommendations, but of what changes in one only figures are looked at. */
export function judgeParagraph(match: Match<Block>, context: JudgeContext): Finding<Block> {
  const telling = tellingOf(match, context);
  if (match.kind === 'unpaired') return unpairedFinding(match, telling);
  const outcome = pairedOutcome(match, telling.language);
  const traits = outcome === 'kept' ? marks(match) : [...figures(match, telling.language), ...marks(match)];
  return pairedFinding(match, { outcome, traits: [...traits, ...movedTrait(match)], items: [], mixed: false }, telling);
}

/** Same words: only what does not print, what stands beside it, and where else it is stated, can differ. */
function keptVerdict(match: Paired<Recommendation>, changed: readonly Observation[], context: JudgeContext): Verdict {
  const { traits, mixed } = verdict(changed);
  return { traits: [...traits, ...marks(match), ...elsewhere(match, [], context)], mixed };
}

function wordingVerdict(match: Paired<Recommendation>, changed: readonly Observation[], context: JudgeContext): Verdict {
  const found = wording(match.draft, match.final, { changed, reading: readingOf(match, context) });
  const { traits, mixed } = isDoubtfulGroup(match) ? withoutDirection(found) : found;
  return { traits: [...traits, ...elsewhere(match, traits, context)], mixed };
}

/** Below this confidence it is open which units of a group belong together, so whether one of them weakens or strengthens another is open, too. */
const SURE_GROUP = 0.75;

function isDoubtfulGroup({ draft, final, confidence }: Paired): boolean {
  return draft.length + final.length > 2 && confidence < SURE_GROUP;
}

interface Beside {
  readonly changed: readonly Observation[];
  readonly reading: Reading;
}

function wording(draft: readonly Recommendation[], final: readonly Recommendation[], { changed, reading }: Beside): Verdict {
  const pair = pairView(draft, final, reading);
  const { traits, mixed } = verdict([...detectors.flatMap((detector) => detector(pair)), ...changed]);
  return { traits: traits.map((trait) => placed(trait, draft, final)), mixed };
}

/** Spans are offsets into the text of one unit: those of several units, or of a rationale read with the text, are left out. */
function placed({ draft: before, final: after, ...trait }: Trait, draft: readonly Recommendation[], final: readonly Recommendation[]): Trait {
  const fits = (spans: Trait['draft'], units: readonly Recommendation[]) =>
    units.length === 1 && spans?.every(({ end }) => end <= (units[0]?.text.length ?? 0));
  return { ...trait, ...(before && fits(before, draft) ? { draft: before } : {}), ...(after && fits(after, final) ? { final: after } : {}) };
}

/** What changed in the other places that state it: where, and of the wording what the formal statements do not show. */
function elsewhere(match: Paired<Recommendation>, known: readonly Trait[], context: JudgeContext): Trait[] {
  const [draft, final] = [match.draft[0], match.final[0]];
  if (!draft || !final) return [];
  const reading = readingOf(match, context);
  const changed = changedRestatements(draft, final, reading.language).flatMap(([before, after]) => {
    const { traits } = wording([{ ...draft, text: before.text }], [{ ...final, text: after.text }], { changed: [], reading });
    const place = after.section.at(-1) ?? `block ${after.locator.block}`;
    return traits
      .filter(({ type }) => !known.some((trait) => trait.type === type))
      .map((trait) => ({ ...trait, place, reason: `in “${place}”: ${trait.reason}` }));
  });
  return [...changed, ...standing(draft, final, { language: reading.language, ...(context.places ? { places: context.places } : {}) })];
}

function marks<U extends Unit>({ draft, final }: Paired<U>): Trait[] {
  return invisibleIn(joined(draft), joined(final)).flatMap(({ type, direction: _direction, ...rest }) => (type ? [{ type, ...rest }] : []));
}

/** Whether the figures of a narrative passage differ. */
function figures({ draft, final }: Paired<Block>, language: string): Trait[] {
  const [gone, come] = leftover(amountsOf(joined(draft), language), amountsOf(joined(final), language), ({ measure }) => measure);
  if (gone.length === 0 && come.length === 0) return [];
  const shown = (list: typeof gone) => (list.length > 0 ? list.map(({ text }) => text).join(', ') : undefined);
  const [from, to] = [shown(gone), shown(come)];
  return [{ type: 'quantity', ...(from ? { from } : {}), ...(to ? { to } : {}), reason: 'figures differ' }];
}

const joined = (units: readonly Unit[]) => units.map(({ text }) => text).join('\n');

function tellingOf<U extends Unit>(match: Match<U>, context: JudgeContext): Telling {
  const { draftName = 'the draft', finalName = 'the final', facts, pages } = context;
  return { names: { draft: draftName, final: finalName }, language: languageOf(match, context), ...(facts ? { facts } : {}), ...(pages ? { pages } : {}) };
}

function readingOf(match: Match, context: JudgeContext): Reading {
  return {
    language: languageOf(match, context),
    abbreviations: context.abbreviations ?? new Map(),
    ...(context.languages ? { languages: context.languages } : {}),
  };
}

function languageOf<U extends Unit>({ draft, final }: Match<U>, context: JudgeContext): string {
  const unit = [...draft, ...final].find((candidate) => candidate.kind === 'recommendation' && candidate.language);
  return (unit?.kind === 'recommendation' ? unit.language : undefined) ?? context.language ?? 'en';
}
