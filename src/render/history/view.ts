import { html } from '../../text/safe.js';
import type { History, LifeLine, LineText, Step, StepOutcome, TraitType } from '../../types.js';
import type { Html } from '../html/markup.js';
import type { Sure } from '../options.js';
import { isNamed } from '../view.js';

/** What a step is in a picture: its outcome, or the way in which it changed that a reader cares about most. */
export type Mark = StepOutcome | 'softened' | 'strengthened' | 'moved' | 'first';

/** All marks: a letter, and what it means; in the order of the legend. */
export const MARKS: Readonly<Record<Mark, { readonly letter: string; readonly means: string }>> = {
  first: { letter: '●', means: 'stands in the first version' },
  kept: { letter: '=', means: 'same words' },
  moved: { letter: 'V', means: 'moved' },
  reworded: { letter: 'W', means: 'reworded' },
  softened: { letter: 'S', means: 'softened' },
  strengthened: { letter: 'G', means: 'strengthened' },
  dropped: { letter: 'D', means: 'dropped' },
  demoted: { letter: 'N', means: 'in the narrative only' },
  returned: { letter: 'R', means: 'returned' },
  added: { letter: 'A', means: 'added' },
  promoted: { letter: 'P', means: 'was narrative' },
  merged: { letter: 'M', means: 'merged' },
  split: { letter: 'T', means: 'split' },
  outside: { letter: 'O', means: 'in a part not covered' },
  absent: { letter: '·', means: 'not there' },
};

/** Traits that a mark tells before the outcome, the weightiest first. */
const TOLD_FIRST: readonly Mark[] = ['softened', 'strengthened'];

/** What a line is in each version, in order. */
export function marksOf({ versions, steps }: LifeLine): readonly Mark[] {
  return versions.map((_, at) => (at === 0 ? (versions[0] ? 'first' : 'absent') : markOf(steps[at - 1] as Step)));
}

/** What a step is in one word. */
export function markOf({ outcome, traits }: Step): Mark {
  const types: ReadonlySet<string> = new Set(traits.map(({ type }) => type));
  if (outcome !== 'kept' && outcome !== 'reworded') return outcome;
  return TOLD_FIRST.find((mark) => types.has(mark)) ?? (outcome === 'kept' && types.has('moved') ? 'moved' : outcome);
}

/** Where a page tells what became of a line in a version, from 0. */
export const anchorOf = ({ id }: LifeLine, at: number): Html => html(`${id}-${at + 1}`);

/** The marks that occur in a history, for its legend. */
export function marksIn(lines: readonly LifeLine[]): readonly Mark[] {
  const found = new Set(lines.flatMap((line) => marksOf(line)));
  return (Object.keys(MARKS) as Mark[]).filter((mark) => found.has(mark));
}

/** Lines that people see: all of recommendations, and of items those that are not the same throughout; a filter leaves those that have what it names. */
export function shownLines({ lines }: History, only: readonly Sure[] = []): readonly LifeLine[] {
  const passes = (line: LifeLine): boolean => only.length === 0 || line.steps.some((step) => namesOf(step).some((name) => isNamed(name, step.certainty, only)));
  return lines.filter((line) => line.unit !== 'passage' && (line.unit === 'recommendation' || changedSteps(line).length > 0) && passes(line));
}

/** Outcomes by which a passage vanishes or appears. */
const ELSEWHERE: ReadonlySet<StepOutcome> = new Set(['dropped', 'added', 'returned'] as const);

/** Passages that may recommend something, and that vanished or appeared; with a filter those of what it names. */
export function shownPassages({ lines }: History, only: readonly Sure[] = []): readonly LifeLine[] {
  const isShown = ({ outcome, certainty }: Step): boolean => ELSEWHERE.has(outcome) && (only.length === 0 || isNamed(outcome, certainty, only));
  return lines.filter(({ unit, steps }) => unit === 'passage' && steps.some(isShown));
}

const namesOf = ({ outcome, traits }: Step): readonly string[] => [outcome, ...traits.map(({ type }) => type)];

/** Traits by which nothing is said to have changed. */
const QUIET: ReadonlySet<TraitType> = new Set(['renumbered']);

/** The steps at which something happened. */
export function changedSteps({ steps }: LifeLine): readonly Step[] {
  return steps.filter(({ outcome, traits }) => outcome !== 'absent' && (outcome !== 'kept' || traits.some(({ type }) => !QUIET.has(type))));
}

/** The lines that a headline names: what has gone, for good or for a while, the surest first. */
export function headlined(lines: readonly LifeLine[]): readonly LifeLine[] {
  const gone = lines.filter((line) => line.unit === 'recommendation' && (line.droppedIn !== null || line.demotedIn !== null));
  return gone.toSorted((one, other) => Number(one.certainty !== 'clear') - Number(other.certainty !== 'clear'));
}

/** What a line has in the first version that has it. */
export function firstText({ versions }: LifeLine): LineText {
  return versions.find((text) => text !== null) as LineText;
}
