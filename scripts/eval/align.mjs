// Scores `alignTexts` on the labelled corpora of unit links.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, root, script, shared } from './run.mjs';

const PATTERNS = {
  'changed F1': /^changed .*F1 ([\d.]+)/m,
  'all F1': /^all .*F1 ([\d.]+)/m,
  'dropped* F1': /^dropped\* .*F1 ([\d.]+)/m,
  'groups F1': /^groups .*F1 ([\d.]+)/m,
  'moved recall': /^moved .*R ([\d.]+)/m,
  'merged recall': /^label merged .*\(([\d.]+)\)/m,
};
// What is measured where: the catalogue has three dropped units only, and the groups of essays by sentence are the annotators' taste.
const CORPORA = {
  'argrewrite-v2-sent.dev': ['changed F1', 'all F1', 'dropped* F1'],
  'argrewrite-v2-para.dev': ['changed F1', 'all F1', 'dropped* F1', 'groups F1'],
  'ism.dev': ['changed F1', 'all F1', 'dropped* F1', 'moved recall'],
  'nist80053-r4-r5.dev': ['changed F1', 'all F1', 'moved recall', 'merged recall'],
};

function predict(alignTexts, file) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const linksOf = (pair) => alignTexts(pair.old, pair.new).flatMap(({ draft, final }) => draft.flatMap((from) => final.map((to) => [from, to])));
  return pairs.map((pair) => JSON.stringify({ id: pair.id, links: linksOf(pair) })).join('\n');
}

export async function evaluateAlign() {
  const { alignTexts } = await import(`${root}dist/index.js`);
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-eval-'));
  try {
    return Object.entries(CORPORA).flatMap(([corpus, names]) => {
      const gold = `${shared}/gold/align/${corpus}.jsonl`;
      const file = join(folder, `${corpus}.jsonl`);
      writeFileSync(file, predict(alignTexts, gold));
      const told = script(`${shared}/gold/score-align.mjs`, [gold, file]);
      return names.map((name) => ({ name: `align ${corpus} ${name}`, value: figure(told, PATTERNS[name]) }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
