// npm run train: learns the weights of src/align/score/model.ts from ../shared/gold/align.
//   (nothing)    prints how well each corpus is aligned by the weights learnt from the other publishers'
//   --ablation   prints the same without one kind of evidence after the other
//   --weights    prints the weights learnt from all four, for src/align/score/model.ts
//   --recogniser prints how well the documents of each group of publishers are recognised by weights fitted to the others' (recogniser.mjs),
//                with --weights the weights fitted to all, for the rules in src/recognise/rules,
//                with --calibration the table for src/recognise/weights.ts
// Which pairs are looked at hangs on the present weights, so training anew moves figures by some tenths.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, requireShared, script, shared } from '../eval/run.mjs';
import { CORPORA, moved, othersOf, pairsOf, pathOf, thinned } from './data.mjs';
import { compareRecognisers, printCalibration, printWeights } from './recogniser.mjs';
import { regress } from './regression.mjs';
import { ASKED, GRANTED, innards, prepare, run } from './stages.mjs';

/** What each corpus is learnt as, and how much that counts. */
const FORMS = [
  { weight: 1, form: (pair) => pair },
  { weight: 0.3, form: (pair) => moved(pair, 1) },
  { weight: 0.3, form: (pair) => moved(pair, 2) },
  { weight: 0.6, form: (pair) => thinned(pair, 1, 0.1) },
];
/** Positions of the inputs that know of one kind of evidence, in the order of the functions in src/align/score/edge.ts and features.ts. */
const EVIDENCE = {
  everything: {},
  'word pairs': { WORDS: [2, 3, 5, 10], CONTEXT: [2, 3, 5, 10, 30], ACCEPTANCE: [10, 19] },
  containment: { WORDS: [4, 5], CONTEXT: [4, 5], ACCEPTANCE: [11] },
  numbers: { WORDS: [6], CONTEXT: [6], ACCEPTANCE: [12] },
  'rare words': { WORDS: [7, 8, 9, 10], CONTEXT: [7, 8, 9, 10, 34], ACCEPTANCE: [23] },
  neighbours: { CONTEXT: [14, 15, 16, 17, 22, 31], ACCEPTANCE: [3, 4, 5, 20] },
  'place in the stretch': { CONTEXT: [18, 19, 20, 21, 26, 27, 28, 32, 33, 34], ACCEPTANCE: [6, 7, 8, 15, 16, 17, 21, 22, 23] },
  rivals: { CONTEXT: [23, 24, 25], ACCEPTANCE: [1, 2] },
  'first of siblings': { CONTEXT: [29], ACCEPTANCE: [18] },
};

/** Fits every pass; the corpora weigh alike, whatever their number of links. */
function learn(inner, corpora, without) {
  const weights = new Map();
  const prepared = corpora.flatMap((corpus) =>
    FORMS.flatMap(({ weight, form }) => {
      const ready = pairsOf(corpus).map((pair) => prepare(inner, form(pair)));
      const links = ready.reduce((sum, { pair }) => sum + pair.links.length, 0);
      for (const one of ready) weights.set(one, (1000 * weight) / links);
      return ready;
    }),
  );
  const modelOf = (_, rows) => regress(rows().map(({ inputs, label, of }) => ({ inputs, right: label !== undefined, weight: weights.get(of) })));
  return run(inner, prepared, modelOf, without);
}

/** The scorer's figures for a corpus aligned with these weights. */
function score(inner, corpus, models, without) {
  const prepared = pairsOf(corpus).map((pair) => prepare(inner, pair));
  run(inner, prepared, (name) => models[name], without);
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-train-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, prepared.map(({ pair, predicted }) => JSON.stringify({ id: pair.id, links: predicted })).join('\n'));
    const told = script(`${shared}/gold/score-align.mjs`, [pathOf(corpus), file]);
    return [/^changed .*F1 ([\d.]+)/m, /^all .*F1 ([\d.]+)/m, /^dropped\* .*F1 ([\d.]+)/m].map((pattern) => figure(told, pattern).toFixed(1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same for the recogniser, in a folder of its own. */
async function recognise() {
  const work = mkdtempSync(join(tmpdir(), 'draftdiff-train-'));
  mkdirSync(join(work, 'answers'));
  try {
    const asked = (name) => process.argv.includes(`--${name}`);
    await (asked('weights') ? printWeights : asked('calibration') ? printCalibration : compareRecognisers)(work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

requireShared();
const inner = await innards();
if (process.argv.includes('--recogniser')) await recognise();
else if (process.argv.includes('--weights')) {
  const models = learn(inner, CORPORA, {});
  models.ACCEPTANCE.constant += GRANTED;
  models.GROUPS.constant -= ASKED;
  for (const [name, { constant, weights }] of Object.entries(models)) console.log(`${name}: constant ${constant.toFixed(3)}\n  ${weights.join(', ')}`);
} else {
  console.log(`publisher left out (changed F1, all F1, dropped* F1): ${CORPORA.join(', ')}`);
  for (const [name, without] of Object.entries(EVIDENCE)) {
    if (name !== 'everything' && !process.argv.includes('--ablation')) break;
    const cells = CORPORA.map((corpus) => {
      return score(inner, corpus, learn(inner, othersOf(corpus), without), without).join(' ');
    });
    console.log(`${(name === 'everything' ? name : `without ${name}`).padEnd(30)} ${cells.map((cell) => cell.padEnd(16)).join('  ')}`);
  }
}
