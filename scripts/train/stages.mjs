// The passes of src/align/assign/link.ts one by one, so that each can be fitted to what the ones before it leave.
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../eval/run.mjs';

const ENTRY = `
export { sidesOf } from './src/align/text/index.js';
export { edgesOf } from './src/align/score/edges.js';
export { wordInputs } from './src/align/score/edge.js';
export { acceptanceInputs, contextInputs } from './src/align/score/features.js';
export { exactLinks } from './src/align/score/exact.js';
export { contextOf } from './src/align/score/context.js';
export { rivalriesOf } from './src/align/score/rivalry.js';
export { GENEROUS, odds } from './src/align/score/model.js';
export { withChosen } from './src/align/assign/link.js';
export { carriedBeyond, groupInputs, mayJoin } from './src/align/assign/groups.js';
export { CARRIED } from './src/align/thresholds.js';
`;

/** The aligner's inner functions, built from the sources. */
export async function innards() {
  const folder = `${root}node_modules/.cache/draftdiff`;
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: `${folder}/align.mjs`,
    logLevel: 'error',
  });
  return import(`${folder}/align.mjs?${Date.now()}`);
}

/** Links that are neither right nor wrong where one-to-one links are learnt, and where groups are. */
const SOFT = new Set(['merged', 'split', 'covered', 'partial']);
const SOFT_IN_GROUPS = new Set(['covered', 'partial']);
const ROUNDS = 3;
/** What is granted to a pair that has won against its rivals, and asked beyond even odds of a second link; src/align/score/model.ts says why. */
export const GRANTED = 0.5;
export const ASKED = 0.1;

export function prepare(inner, pair) {
  const sides = inner.sidesOf(pair.old, pair.new);
  const keys = (units) => units.map(({ key }) => key);
  const exact = inner.exactLinks(keys(sides.draft), keys(sides.final));
  const gold = new Map(pair.links.map(([draft, final, label]) => [draft * pair.new.length + final, label]));
  return { pair, sides, exact, edges: inner.edgesOf(sides, exact).edges, gold };
}

/**
 * Takes prepared pairs through all passes; `modelOf(name, rows)` gives the weights of each pass: fitted to its rows, or known.
 * Gives the models and leaves the links on the pairs. `without` names inputs, by pass and position, that count as 0.
 */
export function run(inner, prepared, modelOf, without = {}) {
  const masked = (name, inputs) => inputs.map((value, at) => (without[name]?.includes(at) ? 0 : value));
  const label = ({ pair, gold }, { draft, final }) => gold.get(draft * pair.new.length + final);
  const models = {};
  const pass = (name, rowsOf, soft = SOFT) => {
    const rows = prepared.map((one) => rowsOf(one).map(({ edge, inputs }) => ({ edge, inputs: masked(name, inputs), label: label(one, edge) })));
    const usable = () => rows.flatMap((own, at) => own.filter(({ label: said }) => !soft.has(said)).map((row) => ({ ...row, of: prepared[at] })));
    models[name] = modelOf(name, usable);
    return rows.map((own) => own.map(({ edge, inputs }) => ({ edge, value: inner.odds(models[name], inputs) })));
  };
  const values = (scored) => Float64Array.from(scored, ({ value }) => value);

  pass('WORDS', ({ edges }) => edges.map((edge) => ({ edge, inputs: inner.wordInputs(edge) }))).forEach((scored, at) => {
    const one = prepared[at];
    one.rivalries = inner.rivalriesOf(one.edges, values(scored));
    one.links = inner.withChosen(one.exact, one.edges, values(scored), 0);
  });
  for (let round = 1; round <= ROUNDS; round++) {
    const inputsOf = ({ edges, links, rivalries }) => {
      const context = inner.contextOf(links);
      return edges.map((edge, at) => ({ edge, inputs: inner.contextInputs(edge, context(edge.draft, edge.final), rivalries[at]) }));
    };
    pass('CONTEXT', inputsOf).forEach((scored, at) => {
      const one = prepared[at];
      one.worth = values(scored);
      one.links = inner.withChosen(one.exact, one.edges, one.worth, round === ROUNDS ? inner.GENEROUS : 0);
    });
  }
  const winners = ({ edges, links, worth, rivalries }) => {
    const context = inner.contextOf(links);
    const now = inner.rivalriesOf(edges, worth).map((rivalry, at) => ({ ...rivalry, first: rivalries[at].first }));
    return edges.flatMap((edge, at) =>
      links.toFinal[edge.draft] === edge.final ? [{ edge, inputs: inner.acceptanceInputs(edge, worth[at], context(edge.draft, edge.final), now[at]) }] : [],
    );
  };
  pass('ACCEPTANCE', winners).forEach((scored, at) => {
    const one = prepared[at];
    const believed = new Map(scored.map(({ edge, value }) => [edge, value + GRANTED]));
    const margins = Float64Array.from(one.edges, (edge) => believed.get(edge) ?? Number.NEGATIVE_INFINITY);
    one.links = inner.withChosen(one.exact, one.edges, margins, 0);
  });
  const second = ({ sides, edges, links, worth }) =>
    edges.flatMap((edge, at) => (inner.mayJoin(links, edge) ? [{ edge, inputs: inner.groupInputs(sides, links, edge, worth[at]) }] : []));
  pass('GROUPS', second, SOFT_IN_GROUPS).forEach((scored, at) => {
    const one = prepared[at];
    const joined = scored.filter(({ edge, value }) => value > ASKED && inner.carriedBeyond(one.sides, one.links, edge) >= inner.CARRIED);
    const single = [...one.links.toFinal].flatMap((final, draft) => (final === -1 ? [] : [[draft, final]]));
    one.predicted = [...single, ...joined.map(({ edge }) => [edge.draft, edge.final])];
  });
  return models;
}
