import type { Accepted } from '../accepted.js';
import { isNamed } from '../render/index.js';
import { HARMLESS } from '../traits/index.js';
import type { FirstToLast, History, LifeLine, Step } from '../types.js';

import { EXIT, type ExitCode } from './exit.js';
import type { Settings } from './settings.js';

/** Outcomes of steps that change nothing. */
const QUIET: ReadonlySet<Step['outcome']> = new Set(['kept', 'absent', 'outside']);

/** Outcomes of a passage that came or went. */
const CAME_OR_WENT: ReadonlySet<Step['outcome']> = new Set(['dropped', 'demoted', 'added', 'promoted', 'returned'] as const);

/** What the direct comparison may say against the steps of a line that a gate must not miss. */
const LOST: ReadonlySet<FirstToLast['outcome']> = new Set(['dropped', 'demoted']);

/**
 * The exit code of a history: 1 where any step is what the user asked to fail on, or where the first version and the last, compared directly,
 * show a loss that the steps do not; accepted, ignored and outside ones never fail.
 */
export function historyCode({ lines }: History, { failOn, exitCode }: Pick<Settings, 'failOn' | 'exitCode'>, accepted: readonly Accepted[] = []): ExitCode {
  const steps = lines.flatMap(gated).filter(({ accepted, ignored, outcome }) => !accepted && !ignored && outcome !== 'outside');
  const isAsked = (step: Step) => namesOf(step).some((type) => isNamed(type, step.certainty, failOn));
  const isPossible =
    failOn.includes('possible') && lines.some(({ unit, steps: all }) => unit === 'passage' && all.some(({ outcome }) => CAME_OR_WENT.has(outcome)));
  const lost = lines.filter(
    (line) => line.unit !== 'passage' && isLost(line) && !accepted.some(({ fingerprint }) => fingerprint === line.firstToLast?.fingerprint),
  );
  const isLostAsked = ({ firstToLast, certainty }: LifeLine) => exitCode || isNamed(firstToLast?.outcome ?? '', certainty, failOn);
  return steps.some((step) => isAsked(step) || (exitCode && isChanged(step))) || isPossible || lost.some(isLostAsked) ? EXIT.found : EXIT.ok;
}

/** A passage that may recommend something is a gate of its own. */
const gated = ({ unit, steps }: LifeLine): readonly Step[] => (unit === 'passage' ? [] : steps);
const namesOf = ({ outcome, compared, traits }: Step): readonly string[] => [outcome, ...(compared ? [compared] : []), ...traits.map(({ type }) => type)];

/** What a rule ignores on the way is ignored in the whole. */
const isLost = ({ firstToLast, steps }: LifeLine): boolean =>
  firstToLast?.agrees === false && LOST.has(firstToLast.outcome) && !steps.some(({ ignored }) => ignored);

const isChanged = ({ outcome, traits }: Step): boolean => !QUIET.has(outcome) || traits.some(({ type }) => !HARMLESS.has(type));

/** The history with the steps marked that a person accepted. */
export function withAcceptedSteps(history: History, accepted: readonly Accepted[]): History {
  if (accepted.length === 0) return history;
  const reasons = new Map(accepted.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const mark = (step: Step): Step => {
    const reason = reasons.get(step.fingerprint ?? '');
    return reason === undefined ? step : { ...step, accepted: { reason } };
  };
  return { ...history, lines: history.lines.map((line) => ({ ...line, steps: line.steps.map(mark) })) };
}
