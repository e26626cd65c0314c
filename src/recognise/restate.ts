import type { Kind, Recommendation, Restatement, Role, Warning } from '../types.js';
import type { View } from './model.js';
import { isRegistered } from './retellings.js';
import { candidatesOf, type Statement, similarity, statementOf } from './similarity.js';
import { namesOf } from './under.js';
import type { Unit } from './units.js';
import { has } from './weights.js';

/** What remains when every restatement hangs on its first formal statement. */
export interface Restated {
  readonly primary: Recommendation[];
  readonly roles: ReadonlyMap<number, Role>;
  readonly warnings: Warning[];
}

/** What is to be known of the document beside its units. */
interface Around {
  readonly kind: Kind;
  readonly views: readonly View[];
  /** sentences of a narrative that may tell what a register states */
  readonly retellings: readonly Unit[];
}

interface Kept {
  readonly statement: Statement;
  readonly restatements: Restatement[];
}

/** Attaches restatements to the first formal statement; what stands only in a summary stays, so that nothing gets lost. */
export function restate(units: readonly Unit[], make: (unit: Unit) => Recommendation, { kind, views, ...around }: Around): Restated {
  const names = namesOf(views);
  const labels = [...new Set(names.flatMap((name) => (name ? `${name.noun} ${name.number}` : [])))];
  const stated = (unit: Unit) => statementOf(unit, make(unit), { name: names[unit.main.view.at], labels });
  const statements = units.map(stated);
  const retellings = around.retellings.map(stated);
  const alone = statements.every(({ unit }) => isRepeating(unit));
  const near = candidatesOf([...statements, ...retellings]);
  const kept = new Map<Statement, Kept>();
  const repeated = new Set<Statement>();
  const warnings: Warning[] = [];
  for (const statement of statements.toSorted((one, other) => rank(one.unit) - rank(other.unit) || place(one.unit) - place(other.unit))) {
    const found = kind === 'standard' && !isRepeating(statement.unit) ? undefined : firstOf(statement, near(statement), kept);
    if (!found) {
      kept.set(statement, { statement, restatements: [] });
      continue;
    }
    repeated.add(statement);
    if (!statement.recommendation.struck) found.kept.restatements.push(restatementOf(statement.recommendation, found.similarity));
    if (found.similarity === 'edited' && isFormal(statement.unit) && isFormal(found.kept.statement.unit))
      warnings.push(differs(found.kept.statement.recommendation, statement.recommendation));
  }
  const attached = retellings.filter((retelling) => attach(retelling, near(retelling), kept));
  if (!alone) for (const statement of alsoRepeated(statements, repeated, kept)) repeated.add(statement);
  const primary = [...kept.values()]
    .toSorted((one, other) => place(one.statement.unit) - place(other.statement.unit))
    .map(({ statement, restatements }) => ({ ...statement.recommendation, restatements }));
  return { primary, roles: rolesOf(statements, new Set([...repeated, ...attached])), warnings };
}

/** Hangs a retelling on the entry of the register that states it; false where there is none. */
function attach(retelling: Statement, near: readonly Statement[], kept: ReadonlyMap<Statement, Kept>): boolean {
  const found = firstOf(
    retelling,
    near.filter(({ unit }) => isRegistered(unit)),
    kept,
  );
  found?.kept.restatements.push(restatementOf(retelling.recommendation, found.similarity));
  return found !== undefined;
}

/** The earliest kept statement that says the same. */
function firstOf(statement: Statement, near: readonly Statement[], kept: ReadonlyMap<Statement, Kept>) {
  for (const other of near) {
    const entry = kept.get(other);
    const like = entry && similarity(other, statement);
    if (entry && like) return { kept: entry, similarity: like };
  }
  return undefined;
}

/** Order in the document; stretches of one block by where they begin. */
const place = ({ main, own }: Unit) => main.view.at + (own[0]?.start ?? 0) / (main.view.block.text.length + 1);

/** Summaries, closing lists and annexes repeat. */
function isRepeating({ main }: Unit): boolean {
  return (main.view.scope.state === 'restate' && !main.view.scope.faded) || has(main.cues, 'repeats');
}

/** So many recommendations of a chapter, and more than this share of them, restate what others state: then the chapter does. */
const RESTATING = { count: 3, share: 0.5 };

/** The recommendations of a chapter, and how many of them repeat others. */
interface Counted {
  readonly all: number;
  readonly repeating: number;
}

const NOTHING: Counted = { all: 0, repeating: 0 };

/** Whether a recommendation repeats, by itself or with the chapter of recommendations in which it stands. */
function restatingIn(statements: readonly Statement[], repeated: ReadonlySet<Statement>): (unit: Unit) => boolean {
  const counts = new Map<number, Counted>();
  for (const statement of statements) {
    const { main, parts } = statement.unit;
    const { state, id } = main.view.scope;
    const repeats = repeated.has(statement) || isRepeating(statement.unit) || parts.some(({ cues }) => has(cues, 'repeats'));
    const before = counts.get(id) ?? NOTHING;
    if (state === 'open' || state === 'close') counts.set(id, { all: before.all + 1, repeating: before.repeating + Number(repeats) });
  }
  const restates = ({ all, repeating }: Counted) => repeating >= RESTATING.count && repeating > RESTATING.share * all;
  return (unit) => isRepeating(unit) || restates(counts.get(unit.main.view.scope.id) ?? NOTHING);
}

/** What repeats without an original: it was never stated in the text, or the text was not read. */
function alsoRepeated(statements: readonly Statement[], repeated: ReadonlySet<Statement>, kept: ReadonlyMap<Statement, Kept>): Statement[] {
  const restates = restatingIn(statements, repeated);
  const isOwn = (entry: Kept) => (isRepeating(entry.statement.unit) ? isFirst(entry) : entry.restatements.length > 0);
  return [...kept.values()].filter((entry) => restates(entry.statement.unit) && !isOwn(entry)).map(({ statement }) => statement);
}

/** A labelled statement that others repeat is the first, though its section is called a summary: titles of real documents reach too far. */
function isFirst({ statement, restatements }: Kept): boolean {
  return isFormal(statement.unit) && !statement.unit.main.view.scope.listing && restatements.length > 0;
}

/** Formal statements before narrative ones, both before what only repeats, as tables do that name what others state; what is struck out comes after all that stands. */
function rank(unit: Unit): number {
  const { block, scope, row } = unit.main.view;
  if (block.struck) return 5;
  if (isFormal(unit)) return isRepeating(unit) ? (scope.listing ? 4 : 3) : 0;
  if (isRepeating(unit) || row?.kind === 'duty') return 4;
  // what a block proposes before it announces the same as a list
  return has(unit.main.cues, 'first') && unit.main.lead !== 'announces' ? 1 : 2;
}

function isFormal(unit: Unit): boolean {
  return unit.main.view.label?.kind === 'formal';
}

/** A block restates when all that it states is stated elsewhere. */
function rolesOf(statements: readonly Statement[], repeated: ReadonlySet<Statement>): Map<number, Role> {
  const first = new Set(statements.filter((statement) => !repeated.has(statement)).map(({ unit }) => unit.main.view.at));
  const blocks = [...repeated].filter(({ unit }) => !first.has(unit.main.view.at)).flatMap(({ unit }) => [unit.main, ...unit.parts]);
  return new Map(blocks.map(({ view }) => [view.at, 'restatement'] as const));
}

function restatementOf(recommendation: Recommendation, kind: Restatement['kind']): Restatement {
  const { text, label, section, locator } = recommendation;
  return { text, ...(label ? { label } : {}), section, locator, kind };
}

function differs(formal: Recommendation, other: Recommendation): Warning {
  return {
    code: 'restatement-differs',
    message: `${formal.label ?? 'A recommendation'} is worded differently where it is repeated.`,
    locators: [formal.locator, other.locator],
    texts: [formal.text, other.text],
  };
}
