import { amountsOf } from '../text/values/index.js';
import type { Block, Finding, Match, Misread, Outcome, Paired, Trait } from '../types.js';
import { asMeant, type JudgeContext, languageOf, tellingOf } from './context.js';
import { pairedFinding, type Seen, unpairedFinding } from './finding.js';
import { pairedOutcome, unpairedOutcome } from './outcome.js';
import { invisibleTrait, movedTrait } from './traits/index.js';
import { leftover } from './traits/leftover.js';
import { joined } from './units.js';

/** What became of narrative, as far as it is counted. */
export interface NarrativeChange {
  readonly outcome: Outcome;
  readonly basis: Finding['basis'];
  readonly traits: readonly Trait[];
  readonly misread?: readonly Misread[];
  /** all that it is about are notes at the foot of a page or at the end */
  readonly notes?: true;
}

/** What became of one match of narrative blocks: as for recommendations, but of what changes in one only figures are looked at. */
export function narrativeChange(match: Match<Block>, context: JudgeContext): NarrativeChange {
  const notes = [...match.draft, ...match.final].every(({ type }) => type === 'footnote') ? { notes: true as const } : {};
  if (match.kind === 'unpaired') return { outcome: unpairedOutcome(match), basis: match.basis, traits: [], ...notes };
  return { ...pairedChange(match, context), basis: 'whole', ...notes };
}

/** The finding of one match of narrative blocks. */
export function judgeParagraph(match: Match<Block>, context: JudgeContext): Finding<Block> {
  const telling = tellingOf(match, context);
  if (match.kind === 'unpaired') return unpairedFinding(match, telling);
  return pairedFinding(match, { ...pairedChange(match, context), items: [], mixed: false }, telling);
}

function pairedChange(match: Paired<Block>, context: JudgeContext): Pick<Seen<Block>, 'outcome' | 'traits' | 'misread'> {
  const language = languageOf(match, context);
  const { match: meant, misread } = asMeant(match, context);
  const outcome = pairedOutcome(meant, language);
  const traits = outcome === 'kept' ? invisibleTrait(match) : [...figures(meant, language), ...invisibleTrait(match)];
  return { outcome, traits: [...traits, ...movedTrait(match)], ...(misread.length > 0 ? { misread } : {}) };
}

/** Whether the figures of a narrative passage differ. */
function figures({ draft, final }: Paired<Block>, language: string): Trait[] {
  const [gone, come] = leftover(amountsOf(joined(draft), language), amountsOf(joined(final), language), ({ measure }) => measure);
  if (gone.length === 0 && come.length === 0) return [];
  const shown = (list: typeof gone) => (list.length > 0 ? list.map(({ text }) => text).join(', ') : undefined);
  const [from, to] = [shown(gone), shown(come)];
  return [{ type: 'quantity', ...(from ? { from } : {}), ...(to ? { to } : {}), reason: 'figures differ' }];
}
