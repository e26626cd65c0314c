import type { Run } from './model.js';

/** In em: how far the text stands from the bullet before it, and what lies on one baseline. */
const GAP = { least: 0.6, most: 4 };
const LEVEL = 0.3;

/**
 * The runs of a page with bullets for each "o" that Word draws for the second level of a list: it opens a line, in a font of its own, with
 * the width of a tab after it. Languages in which "o" is a word set it as the words beside it.
 */
export function withDots(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => text === 'o')) return runs;
  return runs.map((run, at) => (run.text === 'o' && isDot(run, runs[at - 1], runs[at + 1]) ? { ...run, text: '◦' } : run));
}

function isDot(run: Run, before: Run | undefined, next: Run | undefined): boolean {
  if (!next || !isLevel(run, next) || familyOf(run) === familyOf(next) || (before && isLevel(run, before) && before.x < run.x)) return false;
  const gap = (next.x - run.x - run.width) / run.size;
  return gap > GAP.least && gap < GAP.most;
}

const isLevel = (run: Run, other: Run): boolean => Math.abs(run.y - other.y) < LEVEL * run.size;

/** "ABCDEF+Marat-Bold" and "GHIJKL+Marat,Italic" are one family. */
const familyOf = ({ family }: Run): string =>
  family
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[-,].*$/, '')
    .toLowerCase();
