// The sets of documents that are measured, and the folders they stand in while they are.
//   old      what the first floors were measured on; copies of it, as the planted pairs are made from whatever a folder holds
//   planted  pairs made from labelled blocks, with known truth
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gold, root, script } from './run.mjs';

const OLD_PAIRS = ['18f-foia', 'cisa-bod-20-01', 'cisa-vdp-template', 'fds-principles', 'nist-800-63b', 'omb-https-only', 'w3c-ethical-web'];
const OLD_BLOCKS = [
  'au-atsb-rail-2021-010',
  'de-awmf-guideline-statements',
  'fr-bothorel',
  'it-libro-bianco-ia',
  'it-libro-bianco-ia-bozza',
  'nz-taic-2019-006',
  'uk-covid-inquiry-m1',
  'uk-covid-m1-govt-response',
  'uk-infected-blood-history',
  'uk-lords-space-economy',
  'uk-post-office-hss',
  'uk-post-office-inquiry',
  'uk-space-response',
  'us-gao-12-679',
  'us-hhs-oig-compendium-2016',
];

/** Planted sets; a long one is measured by --long only. Without a language the pairs are in all of them. */
export const PLANTED = [
  { name: 'planted English', blocks: 'detect', seeds: [1, 2, 3], per: 3, language: 'en' },
  { name: 'planted all languages', blocks: 'detect', seeds: [1], per: 3 },
  { name: 'old planted 1', blocks: 'old detect', seeds: [1], per: 3, language: 'en' },
  { name: 'old planted 2', blocks: 'old detect', seeds: [2], per: 3, language: 'en' },
  { name: 'old planted 3', blocks: 'old detect', seeds: [3], per: 3, language: 'en' },
  { name: 'long planted English', blocks: 'detect', seeds: [4, 5, 6, 7, 8, 9, 10], per: 5, language: 'en', long: true },
  { name: 'long planted all languages', blocks: 'detect', seeds: [2, 3, 4, 5], per: 3, long: true },
];

/** Where a set stands. */
export function folderOf(work, name) {
  return name === 'pairs' || name === 'detect' ? join(gold, name) : join(work, name.replaceAll(' ', '-'));
}

/** The command that the scorers run. */
export const toolIn = (work) => [process.execPath, `${root}scripts/eval/answers.mjs`, join(work, 'answers')];

/** Copies the old sets and plants the pairs that these parts are measured on. */
export function prepare(work, parts) {
  const asked = new Set(parts.flatMap(({ sets = [] }) => sets));
  mkdirSync(join(work, 'answers'));
  copy('pairs', OLD_PAIRS, folderOf(work, 'old pairs'));
  copy(
    'detect',
    OLD_BLOCKS.map((name) => `${name}.jsonl`),
    folderOf(work, 'old detect'),
  );
  for (const set of PLANTED) if (asked.has(set.name)) plant(work, set);
}

function copy(kind, names, to) {
  for (const name of names) cpSync(join(gold, kind, name), join(to, name), { recursive: true });
}

/** Seeds give pairs of the same names, which therefore get the seed behind them. */
function plant(work, { name, blocks, seeds, per, language }) {
  const out = folderOf(work, name);
  mkdirSync(out);
  for (const seed of seeds) {
    const own = `${out}.${seed}`;
    const tongue = language ? ['--language', language] : [];
    script(`${gold}/plant.mjs`, [folderOf(work, blocks), own, '--seed', `${seed}`, '--per', `${per}`, ...tongue]);
    for (const pair of readdirSync(own)) renameSync(join(own, pair), join(out, `${pair}.${seed}`));
    rmSync(own, { recursive: true });
  }
}
