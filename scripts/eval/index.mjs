// npm run eval: runs the scorers of ../shared/gold on this checkout and prints one table.
//   --check      fail where a figure is worse than its floor (floors.json)
//   --raise      write better figures into the floors; they only rise
//   --seeds N    planted pairs of seeds 1 to N (3)
//   --per N      planted pairs a document (3)
//   --only NAME  align, detect, pairs, planted or reliability
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluateAlign } from './align.mjs';
import { evaluateDetect } from './detect.mjs';
import { evaluateConfidence, evaluatePairs, evaluatePlanted } from './pairs.mjs';
import { requireShared } from './run.mjs';

const option = (name, standard) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? standard : process.argv[at + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);
const floorsPath = fileURLToPath(new URL('floors.json', import.meta.url));

requireShared();
const seeds = Array.from({ length: Number(option('seeds', 3)) }, (_, index) => index + 1);
const parts = {
  align: () => evaluateAlign(),
  detect: () => evaluateDetect(),
  pairs: () => evaluatePairs(),
  planted: () => evaluatePlanted(seeds, Number(option('per', 3))),
  reliability: () => evaluateConfidence(seeds, Number(option('per', 3))),
};
const only = option('only');
const figures = [];
for (const [name, part] of Object.entries(parts)) if (!only || only === name) figures.push(...(await part()));

const floors = JSON.parse(readFileSync(floorsPath, 'utf8'));
const worse = ({ value, lower }, floor) => floor !== undefined && (lower ? value > floor + 1e-9 : value < floor - 1e-9);
for (const figure of figures) {
  const floor = floors[figure.name];
  const mark = worse(figure, floor) ? '  BELOW ITS FLOOR' : '';
  console.log(`${figure.name.padEnd(52)} ${figure.value.toFixed(1).padStart(6)}${floor === undefined ? '' : `   floor ${floor}`}${mark}`);
}
if (flag('raise')) {
  for (const figure of figures) {
    const rounded = figure.lower ? Math.ceil(figure.value * 10) / 10 : Math.floor(figure.value * 10) / 10;
    if (floors[figure.name] === undefined || !worse({ ...figure, value: rounded }, floors[figure.name])) floors[figure.name] = rounded;
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(floorsPath, `${JSON.stringify(sorted, null, 2)}\n`);
}
if (flag('check') && figures.some((figure) => worse(figure, floors[figure.name]))) process.exitCode = 1;
