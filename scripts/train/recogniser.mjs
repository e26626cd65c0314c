// The weights of the recogniser fitted to the blocks of ../shared/gold, drawn towards the present ones: logistic regression over the rules that spoke on each block.
// Each document is recognised by weights that were fitted without its group, and without what rests on its group alone. As of the 71 groups this gains nothing
// that holds: docs 71.1 / 55.5 by hand, 71.7 / 56.0 fitted (strength 100); detect 76.8 / 67.3 by hand, 75.7 / 67.9 fitted. With the prior fitted too every figure
// falls by two to nine points, as likelihood asks for more certainty than F1 does. So the weights stay as they stand beside their reasons.

import { believedLines } from '../eval/believed.mjs';
import { labelled } from '../eval/labelled.mjs';
import { lines, measured } from '../eval/leftout.mjs';
import { recogniser } from '../eval/recogniser.mjs';
import { knowledgeWithout } from '../eval/sources.mjs';
import { calibrated, chanceIn } from './calibration.mjs';
import { regress } from './regression.mjs';

const KINDS = ['report', 'guideline', 'standard'];
/** Each group of publishers counts as so many blocks, however many it has. */
const OF_GROUP = 100;

/** Blocks on which the same rules spoke, counted: `{ group, kind, rules, right, count }`. */
export function patternsOf(documents) {
  const patterns = new Map();
  for (const { group, outline, labels } of documents) {
    const { kind } = outline.document;
    outline.blocks.forEach(({ evidence = [] }, at) => {
      if (labels[at] === undefined || !KINDS.includes(kind)) return;
      const rules = [...new Set(evidence.map(({ rule }) => rule))].sort();
      const key = JSON.stringify([group, kind, rules, labels[at]]);
      const known = patterns.get(key) ?? { group, kind, rules, right: labels[at], count: 0 };
      patterns.set(key, { ...known, count: known.count + 1 });
    });
  }
  return [...patterns.values()];
}

/** The model fitted to these patterns; `strength` holds it to the present one. Rules that weigh nothing go on weighing nothing: others count by what they see. */
export function fitted(patterns, { prior, weights }, strength) {
  const names = [...weights].filter(([, weight]) => weight !== 0).map(([name]) => name);
  const inputs = [...KINDS, ...names];
  const position = new Map(inputs.map((name, at) => [name, at]));
  const sizes = new Map();
  for (const { group, count } of patterns) sizes.set(group, (sizes.get(group) ?? 0) + count);
  const rows = patterns.map(({ group, kind, rules, right, count }) => {
    const row = new Array(inputs.length).fill(0);
    for (const name of [kind, ...rules]) if (position.has(name)) row[position.get(name)] = 1;
    const offset = rules.reduce((sum, rule) => sum + weights.get(rule), prior[kind]);
    return { inputs: row, right, offset, weight: (OF_GROUP * count) / sizes.get(group) };
  });
  const { constant, weights: moved } = regress(rows, strength);
  const by = (name) => moved[position.get(name)] ?? 0;
  const round = (value) => Math.round(value * 10) / 10;
  return {
    prior: Object.fromEntries(Object.entries(prior).map(([kind, value]) => [kind, KINDS.includes(kind) ? round(value + constant + by(kind)) : value])),
    weights: new Map([...weights].map(([name, value]) => [name, round(value + by(name))])),
  };
}

/** How hard the weights are held to the present ones; the prior is held or fitted. */
const TRIALS = [
  { name: 'present weights' },
  ...[300, 100, 30].map((strength) => ({ name: `fitted, strength ${strength}`, strength })),
  { name: 'fitted with the prior, strength 100', strength: 100, free: true },
];

/** What a group's documents are recognised by: fitted to the others', without what rests on it alone. */
function knowledge(patterns, { strength, free }) {
  return (group, inner) => {
    const known = knowledgeWithout(group, inner);
    if (strength === undefined) return known;
    const others = patterns.filter((one) => one.group !== group);
    const { prior, weights } = fitted(others, inner.SHIPPED, strength);
    const own = [...weights].filter(([name]) => known.model.weights.has(name));
    return { ...known, model: { prior: free ? prior : inner.SHIPPED.prior, weights: new Map(own) } };
  };
}

/** Prints what the documents of each group get from the weights fitted to the others. */
export async function compareRecognisers(work) {
  const inner = await recogniser();
  const documents = [...labelled(work)];
  const patterns = patternsOf(documents);
  for (const trial of TRIALS)
    for (const set of ['docs', 'detect']) {
      const { rows } = measured(documents, set, { work, inner, knowledgeOf: knowledge(patterns, trial) });
      for (const line of lines(set, trial.name, rows)) console.log(line);
    }
}

/** Prints the weights fitted to all, where they differ from the present ones. */
export async function printWeights(work, strength = 100) {
  const inner = await recogniser();
  const { weights } = fitted(patternsOf(labelled(work)), inner.SHIPPED, strength);
  for (const [name, weight] of weights) if (weight !== inner.SHIPPED.weights.get(name)) console.log(`${name}: ${inner.SHIPPED.weights.get(name)} → ${weight}`);
}

/** Log-odds that part the bands of the calibration: narrower ones gave what did not hold on the groups left out. */
const EDGES = [0, 1, 2, 4, 6];
/** Of twice as many units a group counts as much less than twice: they are of one hand. */
const OF_UNITS = 0.75;

/** Prints how often recommendations with such log-odds are right where their group is left out, and how far a table made without it can be trusted. */
export async function printCalibration(work) {
  const inner = await recogniser();
  const documents = [...labelled(work, ['docs', 'detect'])];
  const claims = ['docs', 'detect'].flatMap((set) => measured(documents, set, { work, inner, knowledgeOf: knowledgeWithout }).claims);
  const sizes = new Map();
  for (const { group } of claims) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const weighed = claims.map((one) => ({ ...one, weight: sizes.get(one.group) ** (OF_UNITS - 1) }));
  for (const [odds, right] of calibrated(weighed, EDGES)) console.log(`[${odds.toFixed(2)}, ${right.toFixed(3)}],`);
  const crossed = [...sizes.keys()].flatMap((group) => {
    const table = calibrated(
      weighed.filter((one) => one.group !== group),
      EDGES,
    );
    return weighed.filter((one) => one.group === group).map((one) => ({ ...one, confidence: chanceIn(table, one.odds) }));
  });
  for (const line of believedLines(crossed)) console.log(line);
}
