// Recognition on publishers that the recogniser does not know: each document is recognised with what rests on its group alone switched off,
// its rules, or its rules and words, and scored as the others are. Beside it stands the figure with everything that is known.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { believedLines, claimsOf } from './believed.mjs';
import { labelled } from './labelled.mjs';
import { interval, macro } from './macro.mjs';
import { again, recogniser } from './recogniser.mjs';
import { gold, root, script } from './run.mjs';
import { knowledgeWithout } from './sources.mjs';

const VARIANTS = {
  resubstitution: () => ({}),
  'left out, rules': (group, inner) => knowledgeWithout(group, inner, { words: false }),
  'left out': (group, inner) => knowledgeWithout(group, inner),
};
/** What the floors stand on. */
const STRICT = 'left out';
const SETS = ['docs', 'detect'];
const TONGUES = { English: true, 'other languages': false };

const row = (set, tongue, variant) => new RegExp(`^${set} ${variant}, ${tongue}: macro F1 ([\\d.]+)`, 'm');
const BELIEVED = [
  ['recommendations from .9', /^recommendations from \.9: right (\d+)\/(\d+)/m, 'higher'],
  ['most that a band of confidence is off', /most that a band is off: ([\d.]+)/, 'lower'],
];
const MACRO = SETS.flatMap((set) =>
  Object.keys(TONGUES).flatMap((tongue) => [
    [`${set} ${tongue} macro F1`, row(set, tongue, STRICT), 'higher'],
    [`${set} ${tongue} macro F1, rules left out`, row(set, tongue, 'left out, rules'), 'higher'],
  ]),
);

/** Counts of each document as the scorer of whole documents finds them, and what it says of all together. */
function countedDocs(tool, work) {
  const path = join(mkdtempSync(join(work, 'scored-')), 'docs.json');
  const told = script(`${gold}/score-docs.mjs`, [`${gold}/docs`, '--json', path, '--', ...tool]);
  const rows = JSON.parse(readFileSync(path, 'utf8')).rows.map(({ key, right, repeated, quoted, false: wrong, found, truth }) => [
    key,
    { right, said: right + repeated + quoted + wrong, found, truth },
  ]);
  return { counts: Object.fromEntries(rows), told };
}

/** The same of labelled blocks. */
function countedBlocks(tool) {
  const told = script(`${gold}/score-detect.mjs`, [`${gold}/detect`, '--', ...tool]);
  return { counts: countsOf(told), told };
}

/** The counts in what the scorer of labelled blocks prints. */
export function countsOf(told) {
  return Object.fromEntries(
    [...told.matchAll(/^(\S+) +blocks +\d+ +tp +(\d+) fp +(\d+) fn +(\d+)/gm)].map(([, key, ...counts]) => {
      const [right, wrong, missed] = counts.map(Number);
      return [key, { right, said: right + wrong, found: right, truth: right + missed }];
    }),
  );
}

const SCORED = { docs: countedDocs, detect: countedBlocks };

/** Recognises all documents of a set, each with the knowledge that `knowledgeOf` gives of its group; gives the rows with their counts, what the scorer says of all together, and the recommendations that the truth can judge. */
export function measured(documents, set, { work, inner, knowledgeOf }) {
  const folder = mkdtempSync(join(work, 'ready-'));
  const known = new Map();
  const own = documents.filter((one) => one.set === set);
  const claims = own.flatMap((one) => {
    if (!known.has(one.group)) known.set(one.group, knowledgeOf(one.group, inner));
    const report = again(inner, one.outline, known.get(one.group));
    writeFileSync(join(folder, `${one.key}.json`), JSON.stringify(report));
    return claimsOf(one, report, known.get(one.group).model ?? inner.SHIPPED);
  });
  const { counts, told } = SCORED[set]([process.execPath, `${root}scripts/eval/ready.mjs`, folder], work);
  return { rows: own.map(({ key, group, english }) => ({ key, group, english, ...counts[key] })), told, claims };
}

/** A line for each tongue. */
export function lines(set, variant, rows) {
  return Object.entries(TONGUES).map(([tongue, english]) => {
    const own = rows.filter((one) => one.english === english);
    const [low, high] = interval(own).map((value) => value.toFixed(1));
    return `${set} ${variant}, ${tongue}: macro F1 ${macro(own).toFixed(2)} (90 % of draws ${low} to ${high})`;
  });
}

/** What the scorer says of all documents together, below its first empty line. */
const summary = (set, told) =>
  told
    .slice(told.indexOf('\n\n') + 2)
    .split('\n')
    .filter((line) => /F1|per 10|extent/.test(line))
    .map((line) => `${set} unseen | ${line}`);

async function tell(work) {
  const inner = await recogniser();
  const documents = [...labelled(work, SETS)];
  const believed = [];
  const told = SETS.flatMap((set) =>
    Object.entries(VARIANTS).flatMap(([variant, knowledgeOf]) => {
      const { rows, told: whole, claims } = measured(documents, set, { work, inner, knowledgeOf });
      if (variant === STRICT) believed.push(...claims);
      return [...lines(set, variant, rows), ...(variant === STRICT ? summary(set, whole) : [])];
    }),
  );
  return `${[...told, ...believedLines(believed)].join('\n')}\n`;
}

export const leftout = [{ name: 'unseen publishers', figures: [...MACRO, ...BELIEVED], tell, aloud: true }];
