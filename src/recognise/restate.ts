import { stem, wordForm, words } from '../text/index.js';
import type { Recommendation, Restatement, Role, Warning } from '../types.js';
import type { Unit } from './units.js';

/** Shared stems over those of the shorter text, from which on two statements are one. Restatements read had .6 and more; siblings share their template. */
const LIKE = { verbatim: 1, edited: 0.75, paraphrased: 0.6 };
/** Stems that occur in more statements than this share are the template of the document. */
const TEMPLATE = 0.3;

interface Statement {
  readonly unit: Unit;
  readonly recommendation: Recommendation;
  readonly form: string;
  readonly stems: ReadonlySet<string>;
}

/** What remains when every restatement hangs on its first formal statement. */
export interface Restated {
  readonly primary: Recommendation[];
  readonly roles: ReadonlyMap<number, Role>;
  readonly warnings: Warning[];
}

/** Attaches restatements to the first formal statement; what stands only in a summary stays, so that nothing gets lost. */
export function restate(units: readonly Unit[], make: (unit: Unit) => Recommendation): Restated {
  const statements = units.map((unit) => statementOf(unit, make(unit)));
  const anyFormal = statements.some(({ unit }) => !isRepeating(unit));
  const weigh = weights(statements);
  const roles = new Map<number, Role>();
  const warnings: Warning[] = [];
  const kept: { statement: Statement; restatements: Restatement[] }[] = [];
  const order = statements.toSorted((one, other) => rank(one.unit) - rank(other.unit) || one.unit.main.view.at - other.unit.main.view.at);
  for (const statement of order) {
    const match = kept.map((entry) => ({ entry, kind: likeness(entry.statement, statement, weigh) })).find(({ kind }) => kind !== undefined);
    if (anyFormal && isRepeating(statement.unit)) mark(statement.unit, roles);
    if (!match?.kind) {
      kept.push({ statement, restatements: [] });
      continue;
    }
    mark(statement.unit, roles);
    match.entry.restatements.push(restatementOf(statement.recommendation, match.kind));
    if (match.kind === 'edited' && bothFormal(match.entry.statement.unit, statement.unit))
      warnings.push(differs(match.entry.statement.recommendation, statement.recommendation));
  }
  const primary = kept
    .toSorted((one, other) => one.statement.unit.main.view.at - other.statement.unit.main.view.at || one.statement.unit.start - other.statement.unit.start)
    .map(({ statement, restatements }) => ({ ...statement.recommendation, restatements }));
  return { primary, roles, warnings };
}

function statementOf(unit: Unit, recommendation: Recommendation): Statement {
  const stems = new Set(
    words(recommendation.text)
      .map((word) => stem(word.norm, recommendation.language))
      .filter((one) => one.length > 3 || /\d/.test(one)),
  );
  return { unit, recommendation, form: wordForm(recommendation.text), stems };
}

/** Signs of a statement that was made elsewhere. */
const REPEATING: ReadonlySet<string> = new Set(['restated.source', 'restated.lead', 'performative.again']);

/** Summaries, closing lists and annexes repeat. */
function isRepeating(unit: Unit): boolean {
  return (unit.main.view.scope.state === 'restate' && !unit.main.view.scope.faded) || unit.main.signs.some((sign) => REPEATING.has(sign.rule));
}

/** Formal statements before narrative ones, both before what only repeats. */
function rank(unit: Unit): number {
  const formal =
    unit.main.view.label?.kind === 'formal' ||
    unit.main.signs.some((sign) => ['label.open', 'scope.open', 'item.announced', 'performative'].includes(sign.rule));
  return isRepeating(unit) ? 2 : formal ? 0 : 1;
}

function bothFormal(one: Unit, other: Unit): boolean {
  return one.main.view.label?.kind === 'formal' && other.main.view.label?.kind === 'formal';
}

function mark(unit: Unit, roles: Map<number, Role>): void {
  for (const one of [unit.main, ...unit.parts]) roles.set(one.view.at, 'restatement');
}

/** Rare stems weigh more; those of the template nothing. */
function weights(statements: readonly Statement[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(3, TEMPLATE * statements.length);
  return (one) => {
    const count = counts.get(one) ?? 1;
    return count > most ? 0.2 : 1;
  };
}

function likeness(formal: Statement, other: Statement, weigh: (stem: string) => number): Restatement['kind'] | undefined {
  if (formal.form === other.form) return areSiblings(formal.unit, other.unit) ? undefined : 'verbatim';
  if (areSiblings(formal.unit, other.unit) || !quantitiesAgree(formal.recommendation, other.recommendation)) return undefined;
  const [small, large] = formal.stems.size < other.stems.size ? [formal.stems, other.stems] : [other.stems, formal.stems];
  if (small.size < 4) return undefined;
  let shared = 0;
  let whole = 0;
  for (const one of small) {
    whole += weigh(one);
    if (large.has(one)) shared += weigh(one);
  }
  const share = whole ? shared / whole : 0;
  const size = small.size / large.size;
  return share >= LIKE.edited && size > 0.6 ? 'edited' : share >= LIKE.paraphrased && size > 0.25 ? 'paraphrased' : undefined;
}

/** Two of one list, or of one run of labels, are never the same. */
function areSiblings(one: Unit, other: Unit): boolean {
  const here = one.main.view;
  const there = other.main.view;
  if (here.at === there.at) return true;
  if (here.list !== undefined && here.list === there.list) return true;
  return here.scope.id === there.scope.id && here.label?.number !== there.label?.number && here.label !== undefined && there.label !== undefined;
}

function quantitiesAgree(one: Recommendation, other: Recommendation): boolean {
  const values = (recommendation: Recommendation) => recommendation.quantities.map((span) => span.value ?? span.text);
  const [here, there] = [values(one), values(other)];
  return !here.length || !there.length || here.some((value) => there.includes(value));
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
