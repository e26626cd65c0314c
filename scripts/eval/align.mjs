// Scores `alignTexts` on the labelled corpora of unit links.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gold, root, script } from './run.mjs';

const PATTERNS = {
  'changed F1': /^changed .*F1 ([\d.]+)/m,
  'all F1': /^all .*F1 ([\d.]+)/m,
  'dropped* F1': /^dropped\* .*F1 ([\d.]+)/m,
  'added* F1': /^added\* .*F1 ([\d.]+)/m,
  'groups F1': /^groups .*F1 ([\d.]+)/m,
  'moved recall': /^moved .*R ([\d.]+)/m,
  'merged recall': /^label merged .*\(([\d.]+)\)/m,
};
// What is measured where: the catalogues of NIST and BSI have three and five dropped units only, and the groups of essays by sentence are the annotators' taste.
const CORPORA = {
  'argrewrite-v2-sent.dev': ['changed F1', 'all F1', 'dropped* F1'],
  'argrewrite-v2-para.dev': ['changed F1', 'all F1', 'dropped* F1', 'groups F1'],
  'ism.dev': ['changed F1', 'all F1', 'dropped* F1', 'moved recall'],
  'nist80053-r4-r5.dev': ['changed F1', 'all F1', 'moved recall', 'merged recall'],
  'nist800171-r1-r3.dev': ['changed F1', 'all F1', 'added* F1', 'merged recall'],
  'bsi-gspp.dev': ['changed F1', 'all F1', 'added* F1', 'moved recall'],
  'osps.dev': ['changed F1', 'all F1', 'dropped* F1', 'added* F1'],
};

function predict(alignTexts, file) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const linksOf = (pair) => alignTexts(pair.old, pair.new).flatMap(({ draft, final }) => draft.flatMap((from) => final.map((to) => [from, to])));
  return pairs.map((pair) => JSON.stringify({ id: pair.id, links: linksOf(pair) })).join('\n');
}

async function tell(work, corpus) {
  const { alignTexts } = await import(`${root}dist/index.js`);
  const file = join(work, `${corpus}.jsonl`);
  writeFileSync(file, predict(alignTexts, `${gold}/align/${corpus}.jsonl`));
  return script(`${gold}/score-align.mjs`, [`${gold}/align/${corpus}.jsonl`, file]);
}

export const align = Object.entries(CORPORA).map(([corpus, names]) => ({
  name: `align ${corpus}`,
  figures: names.map((name) => [name, PATTERNS[name], 'higher']),
  tell: (work) => tell(work, corpus),
}));
