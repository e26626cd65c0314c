import type { Certainty, Finding, FirstToLast, LifeLine, LineText, Step, StepOutcome, TraitType, Unit } from '../types.js';
import { CERTAINTIES } from '../types.js';
import { firstOf, lastOf } from './returns.js';
import type { Seen } from './seen.js';
import { statementOf } from './statement.js';
import { type Link, type Thread, unitOf } from './threads.js';

/** What the lines are told with. */
export interface Telling {
  readonly versions: number;
  /** the id of each thread's line */
  readonly ids: ReadonlyMap<Thread, string>;
  /** what the line of each id is called */
  readonly names: ReadonlyMap<string, string>;
  /** the line of the recommendation that an item belongs to */
  readonly parents: ReadonlyMap<Thread, Thread>;
  readonly check: (thread: Thread) => FirstToLast | undefined;
}

/** What is followed all the same is never sure. */
const NARRATIVE = 'every comparison takes it for narrative';

/** A thread as the output has it. */
export function lineOf(thread: Thread, { versions, ids, names, parents, check }: Telling): LifeLine {
  const all = Array.from({ length: versions }, (_, at) => at);
  const steps = all.slice(1).map((to) => stepOf(thread, to - 1, ids));
  const unit = unitOf(thread);
  const parent = parents.get(thread);
  const firstToLast = check(thread);
  const reasons = [
    ...(unit === 'passage' ? [NARRATIVE] : []),
    ...(firstToLast && !firstToLast.agrees ? [otherwise(firstToLast, versions)] : []),
    ...steps.flatMap(reasonsOf),
  ];
  const line = {
    id: ids.get(thread) as string,
    unit,
    ...(parent ? { of: ids.get(parent) as string } : {}),
    versions: all.map((at) => textOf(thread.points[at])),
    steps,
    first: firstOf(thread) + 1,
    last: lastOf(thread) + 1,
    droppedIn: stepTo(steps, 'dropped'),
    returnedIn: stepTo(steps, 'returned'),
    demotedIn: stepTo(steps, 'demoted'),
    mergedIn: endedBy(steps, thread),
    softenedIn: having(steps, 'softened'),
    strengthenedIn: having(steps, 'strengthened'),
    movedIn: having(steps, 'moved'),
    certainty: least([...steps.map(({ certainty }) => certainty), unit === 'passage' || (firstToLast && !firstToLast.agrees) ? 'check' : 'clear']),
    ...(reasons.length > 0 ? { certaintyReasons: reasons } : {}),
    ...(firstToLast ? { firstToLast } : {}),
  };
  return { ...line, statement: statementOf(line, names) };
}

function textOf(seen: Seen | undefined): LineText | null {
  if (!seen) return null;
  const { unit } = seen;
  const label = unit.label === undefined ? {} : { label: unit.label };
  if (unit.kind === 'recommendation') return { id: unit.id, ...label, text: unit.text, cite: unit.cite, locator: unit.locator };
  return { id: `b${unit.index}`, ...label, text: unit.text, cite: '', locator: unit.locator, narrative: true };
}

const NOTHING = { traits: [], certainty: 'clear', edits: [], echoes: [] } as const;

function stepOf(thread: Thread, at: number, ids: Telling['ids']): Step {
  const link = thread.links[at];
  if (!link) return { from: at + 1, to: at + 2, outcome: 'absent', ...NOTHING };
  return { from: link.from + 1, to: link.to + 1, outcome: link.outcome, ...saidBy(link), ...linesOf(link, ids) };
}

function linesOf({ others }: Link, ids: Telling['ids']): Pick<Step, 'lines'> {
  const lines = others.flatMap((other) => ids.get(other) ?? []);
  return lines.length > 0 ? { lines } : {};
}

/** The words of this line alone, where others changed with it. */
function editsOf({ finding, draft, final }: Link): Step['edits'] {
  const [from, to] = [draft, final].map((unit) => (unit?.kind === 'recommendation' ? unit.id : undefined));
  const own = finding.edits.filter((each) => (from === undefined || each.draft === from) && (to === undefined || each.final === to));
  return own.length > 0 ? own : finding.edits;
}

function saidBy(link: Link): Omit<Step, 'from' | 'to' | 'outcome' | 'lines'> {
  const { finding, doubts = [] } = link;
  const { traits, fingerprint, certaintyReasons = [], statement, carriedBy, echoes, search, ignored, accepted } = finding as Finding<Unit>;
  const reasons = [...certaintyReasons, ...doubts];
  return {
    ...(link.doubts && finding.outcome === 'dropped' && link.outcome !== 'dropped' && link.outcome !== 'returned' ? { compared: finding.outcome } : {}),
    traits,
    fingerprint,
    certainty: doubts.length > 0 ? least([finding.certainty, 'check']) : finding.certainty,
    ...(reasons.length > 0 ? { certaintyReasons: reasons } : {}),
    ...(link.outcome === finding.outcome || link.outcome === 'returned' ? { statement } : {}),
    edits: editsOf(link),
    ...(carriedBy ? { carriedBy } : {}),
    echoes,
    ...(search ? { search } : {}),
    ...(accepted ? { accepted } : {}),
    ...(ignored ? { ignored: true as const } : {}),
  };
}

const stepTo = (steps: readonly Step[], outcome: StepOutcome): number | null => steps.find((step) => step.outcome === outcome)?.to ?? null;

/** A merger in which the line itself goes on is none of its end. */
function endedBy(steps: readonly Step[], { points }: Thread): number | null {
  return steps.find(({ outcome, to }) => outcome === 'merged' && !points[to - 1])?.to ?? null;
}

const having = (steps: readonly Step[], type: TraitType): number[] =>
  steps.flatMap(({ traits, to }) => (traits.some((trait) => trait.type === type) ? [to] : []));

const least = (all: readonly Certainty[]): Certainty => CERTAINTIES[Math.max(...all.map((each) => CERTAINTIES.indexOf(each)))] ?? 'clear';

const reasonsOf = ({ from, to, certaintyReasons = [] }: Step): string[] => certaintyReasons.map((reason) => `versions ${from} and ${to}: ${reason}`);

function otherwise({ outcome }: FirstToLast, versions: number): string {
  return `versions 1 and ${versions}, compared directly, make it ${outcome}, which is not what the steps add up to`;
}
