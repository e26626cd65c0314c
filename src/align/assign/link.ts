import {
  ACCEPTANCE,
  acceptanceInputs,
  type Bonus,
  CONTEXT,
  contextInputs,
  contextOf,
  type Edge,
  GENEROUS,
  odds,
  type Rivalry,
  rivalriesOf,
  type Scored,
} from '../score/index.js';
import { join, type Links } from '../words/index.js';
import { assign } from './assignment.js';

/** The neighbourhood changes with the links and the links with the neighbourhood; a third round changes nothing any more. */
const ROUNDS = 3;

/** One-to-one links between two lists of units, with the log-odds of those that are not word for word the same. */
export interface Linked {
  readonly links: Links;
  readonly odds: ReadonlyMap<number, number>;
  readonly worth: Float64Array;
}

const NOTHING: Bonus = () => 0;

/** Links units one to one: equal ones first, then the assignment that words, neighbours and rivals make the likeliest, as far as it is to be believed. */
export function link({ exact, edges, besides: { bonus = NOTHING, least = NOTHING } }: Scored): Linked {
  const byWords = Float64Array.from(edges, (edge) => edge.byWords + bonus(edge.draft, edge.final));
  const rivalries = rivalriesOf(edges, byWords);
  let worth = byWords;
  let links = withChosen(exact, edges, worth, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const context = contextOf(links);
    worth = Float64Array.from(
      edges,
      (edge, at) => odds(CONTEXT, contextInputs(edge, context(edge.draft, edge.final), rivalries[at] as Rivalry)) + bonus(edge.draft, edge.final),
    );
    links = withChosen(exact, edges, worth, round === ROUNDS ? GENEROUS : 0);
  }
  const believed = accepted(links, edges, worth, rivalries);
  const margins = believed.map((value, at) => value - least((edges[at] as Edge).draft, (edges[at] as Edge).final));
  const chosen = new Map(edges.flatMap(({ draft }, at) => ((margins[at] as number) > 0 ? [[draft, believed[at] as number]] : [])));
  return { links: withChosen(exact, edges, margins, 0), odds: chosen, worth };
}

/** Log-odds of the pairs that won against their rivals; minus infinity for all others. */
function accepted(links: Links, edges: readonly Edge[], worth: Float64Array, byWords: readonly Rivalry[]): Float64Array {
  const context = contextOf(links);
  const rivalries = rivalriesOf(edges, worth).map((rivalry, at) => ({ ...rivalry, first: (byWords[at] as Rivalry).first }));
  return Float64Array.from(edges, (edge, at) =>
    links.toFinal[edge.draft] === edge.final
      ? odds(ACCEPTANCE, acceptanceInputs(edge, worth[at] as number, context(edge.draft, edge.final), rivalries[at] as Rivalry))
      : Number.NEGATIVE_INFINITY,
  );
}

/** Links that offer more than `least`, chosen together. */
export function withChosen(exact: Links, edges: readonly Edge[], worth: Float64Array, least: number): Links {
  const links: Links = { toFinal: exact.toFinal.slice(), toDraft: exact.toDraft.slice() };
  const offers = edges.map((edge, at) => ({ draft: edge.draft, final: edge.final, worth: (worth[at] as number) - least }));
  for (const { draft, final } of assign(offers)) join(links, draft, final);
  return links;
}
