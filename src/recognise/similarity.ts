import { formOf, stem, words } from '../text/index.js';
import type { Recommendation, Restatement } from '../types.js';
import { inSeries, type Named } from './under.js';
import type { Unit } from './units.js';
import { has } from './weights.js';

/** A recommendation with what it is compared by. */
export interface Statement {
  readonly unit: Unit;
  readonly recommendation: Recommendation;
  readonly form: string;
  /** the label that it goes by */
  readonly name?: Named | undefined;
  /** stems of words that it only cites of another one */
  readonly cited: ReadonlySet<string>;
  /** stems of its content words, each with its weight: what stands in many statements of the document weighs little */
  readonly stems: Map<string, number>;
  /** sum of the weights */
  weight: number;
  /** in how many statements its stems stand */
  spread: ReadonlyMap<string, number>;
}

/** Weight shared over the weight of the lighter text from which on two statements are one, and how much lighter it may be. Restatements read had .6 and more; items of one list share their template. */
const EDITED = { share: 0.75, size: 0.6 };
const PARAPHRASED = { share: 0.6, size: 0.2 };
/** Fewer stems tell nothing. */
const FEWEST = 4;
/** Statements compared with one at most: those that share the most of its rarest stems. */
const CANDIDATES = 12;
/** Rarest stems by which candidates are found. */
const RAREST = 8;

/** The label that a statement goes by, and the printed labels of the document in small letters. */
interface Labelled {
  readonly name?: Named | undefined;
  readonly labels: readonly string[];
}

/** A recommendation made ready to be compared. */
export function statementOf(unit: Unit, recommendation: Recommendation, { name, labels }: Labelled): Statement {
  const stemsOf = (text: string) =>
    words(text)
      .map((word) => stem(word.norm, recommendation.language))
      .filter((one) => one.length > 3 || /\d/.test(one));
  const stems = stemsOf(recommendation.text);
  const own = new Set(stemsOf(withoutReferences(recommendation.text, labels)));
  return {
    unit,
    recommendation,
    form: formOf(recommendation.text, recommendation.language ?? 'en'),
    name,
    cited: new Set(stems.filter((one) => !own.has(one))),
    stems: new Map(stems.map((one) => [one, 1])),
    weight: stems.length,
    spread: new Map(),
  };
}

/** "(see Proposal 1: Assess the maturity of data)": words of another statement, which it names and does not repeat. */
function withoutReferences(text: string, labels: readonly string[]): string {
  return text.replace(/[([][^()[\]]*[)\]]/g, (aside) => (labels.some((label) => aside.toLowerCase().includes(label)) ? ' ' : aside));
}

/** Weighs the stems over all statements; gives for each the statements worth comparing, in document order. */
export function candidatesOf(statements: readonly Statement[]): (statement: Statement) => Statement[] {
  const index = new Map<string, Statement[]>();
  for (const statement of statements) for (const one of statement.stems.keys()) push(index, one, statement);
  for (const statement of statements) {
    for (const one of statement.stems.keys()) statement.stems.set(one, Math.log(1 + statements.length / (index.get(one)?.length ?? 1)));
    statement.weight = [...statement.stems.values()].reduce((sum, weight) => sum + weight, 0);
    statement.spread = new Map([...statement.stems.keys()].map((one) => [one, index.get(one)?.length ?? 0]));
  }
  return (statement) => {
    const rarest = [...statement.stems.keys()].toSorted((one, other) => (index.get(one)?.length ?? 0) - (index.get(other)?.length ?? 0)).slice(0, RAREST);
    const votes = new Map<Statement, number>();
    for (const one of rarest) for (const other of (index.get(one) ?? []).slice(0, 50)) if (other !== statement) votes.set(other, (votes.get(other) ?? 0) + 1);
    return [...votes]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, CANDIDATES)
      .map(([other]) => other);
  };
}

function push(index: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = index.get(key);
  if (list) list.push(statement);
  else index.set(key, [statement]);
}

/** How one statement repeats another that was made formally, if it does. */
export function similarity(formal: Statement, other: Statement): Restatement['kind'] | undefined {
  if (areOfOneList(formal.unit, other.unit) || inSeries(formal.name, other.name)) return undefined;
  if (formal.form === other.form) return 'verbatim';
  if (areItemsOfOne(formal.unit, other.unit) || areOfTwoNumbers(formal.unit, other.unit) || areOfTwoFiles(formal.unit, other.unit)) return undefined;
  if (!quantitiesAgree(formal.recommendation, other.recommendation)) return undefined;
  const [small, large] = formal.weight < other.weight ? [formal, other] : [other, formal];
  if (small.stems.size < FEWEST) return undefined;
  let shared = 0;
  for (const [one, weight] of small.stems) if (large.stems.has(one) && !small.cited.has(one) && !large.cited.has(one)) shared += weight;
  const share = shared / small.weight;
  const size = small.weight / large.weight;
  if (swapsOwn(small, large)) return undefined;
  if (share >= EDITED.share && size >= EDITED.size) return 'edited';
  return share >= PARAPHRASED.share && size >= PARAPHRASED.size ? 'paraphrased' : undefined;
}

/** Two of one list, chain or run of labels are never the same; a label without a number belongs to no run. */
function areOfOneList(one: Unit, other: Unit): boolean {
  const [here, there] = [one.main.view, other.main.view];
  if (here.at === there.at) return true;
  if (here.list !== undefined && here.list === there.list) return true;
  if (here.chain !== undefined && here.chain === there.chain) return true;
  const numbers = [here, there].map(({ label }) => label?.number ?? '');
  return here.scope.id === there.scope.id && numbers.every((number) => number !== '') && numbers[0] !== numbers[1];
}

/**
 * Where no section sums up and no label names one, two of a length that each say as much of their own as they alone share ask for two things: "a plan
 * for the pier", "a plan for the lock". What repeats the other swaps no object for another.
 */
function swapsOwn(one: Statement, other: Statement): boolean {
  const standIn = ({ spread }: Statement, count: number) => [...spread].flatMap(([stem, times]) => (times === count ? [stem] : []));
  const own = Math.min(standIn(one, 1).length, standIn(other, 1).length);
  const shared = standIn(one, 2).filter((stem) => other.stems.has(stem)).length;
  const [short = 0, long = 0] = [one.stems.size, other.stems.size].sort((first, second) => first - second);
  return own > 0 && own >= shared && short >= EDITED.size * long && ![one, other].some(({ unit }) => isTold(unit));
}

/** Items of the lists, and rows of the tables, that one title opens are parallel, not paraphrases: "Factor in the cost of boats", "Factor in the cost of piers". */
function areItemsOfOne(one: Unit, other: Unit): boolean {
  const [here, there] = [one.main.view, other.main.view];
  return here.scope.state === 'open' && here.scope.id === there.scope.id && here.block.type === there.block.type && PARALLEL.has(here.block.type);
}

const PARALLEL: ReadonlySet<string> = new Set(['listItem', 'tableRow']);

/** "Recommendation 2" and "Recommendation 9" are two, however alike their words are. */
function areOfTwoNumbers(one: Unit, other: Unit): boolean {
  const [here, there] = [one.main.view.label, other.main.view.label];
  return here?.kind === 'formal' && there?.kind === 'formal' && here.number !== '' && there.number !== '' && here.number !== there.number;
}

/** What an annex in a file of its own says in other words under a number of its own, the report has not said. */
const areOfTwoFiles = (one: Unit, other: Unit): boolean =>
  one.main.view.block.locator.file !== other.main.view.block.locator.file && [one, other].every(({ main }) => main.view.label?.kind === 'formal');

/** Whether a place or a label tells that a statement is one of two that say the same. */
const isTold = ({ main: { view, cues } }: Unit): boolean => view.label?.kind === 'formal' || has(cues, 'repeats') || view.scope.state === 'restate';

function quantitiesAgree(one: Recommendation, other: Recommendation): boolean {
  const values = (recommendation: Recommendation) => recommendation.quantities.map((span) => span.value ?? span.text);
  const [here, there] = [values(one), values(other)];
  return !here.length || !there.length || here.some((value) => there.includes(value));
}
