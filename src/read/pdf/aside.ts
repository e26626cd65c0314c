import { type Line, lineOf } from './lines.js';
import type { Run } from './model.js';
import { least, mode, most } from './statistics.js';

/** Runs of a page that stand beside its text: line numbers in the margin, watermarks and stamps across it, words set upright at its edge. */
export function asideRuns(runs: readonly Run[]): Set<Run> {
  return new Set([...runs.filter((run) => run.angle !== 0 || run.overlay === 'stamp'), ...watermarks(runs), ...lineNumbers(runs)]);
}

/** Words a watermark is made of. In any language it is large and alone; these count at twice the size of the text. */
const MARKS =
  /^(?:draft|confidential|embargoed|restricted|secret|copy|sample|not for (?:distribution|circulation|publication)|work in progress|entwurf|vertraulich|projet|brouillon|confidentiel|borrador|confidencial|bozza|riservato|concept|vertrouwelijk|minuta|rascunho)\b/i;

function watermarks(runs: readonly Run[]): Run[] {
  const body = mode(
    runs.map((run) => [run.size, run.text.length]),
    0.5,
  );
  return runs.filter((run) => run.size > 2.5 * body && run.size > 36 && run.text.length < 60 && MARKS.test(run.text.trim()));
}

/** Fewer numbers in a column are a list or a table. */
const LEAST = 5;

/** Numbers in one margin that count up evenly from line to line. */
function lineNumbers(runs: readonly Run[]): Run[] {
  const numbers = runs.filter((run) => run.angle === 0 && /^\d{1,4}$/.test(run.text.trim()));
  const words = runs.filter((run) => run.angle === 0 && /\p{L}{2}/u.test(run.text));
  const columns = new Map<number, Run[]>();
  for (const run of numbers) {
    const edge = Math.round((run.x + run.width) / 4);
    columns.set(edge, [...(columns.get(edge) ?? []), run]);
  }
  return [...columns.values()].filter((column) => countsUp(column) && isMargin(column, words)).flat();
}

function countsUp(column: readonly Run[]): boolean {
  const values = [...column].sort((p, q) => q.y - p.y).map((run) => Number(run.text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return values.length >= LEAST && (step === 1 || step === 5) && values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0) === step);
}

/** The text stands clear of the numbers on one side, and there is about a line of it for every number. */
function isMargin(column: readonly Run[], words: readonly Run[]): boolean {
  const left = least(column.map((run) => run.x));
  const right = most(column.map((run) => run.x + run.width));
  const clear = words.every((run) => run.x > right) || words.every((run) => run.x + run.width < left);
  const rows = column.filter((run) => words.some((word) => Math.abs(word.y - run.y) < 0.5 * word.size)).length;
  return clear && words.length > 0 && rows > 0.6 * column.length && !isList(column, words);
}

/** A list of one-line items counts up too, but not every line of its page has a number. */
function isList(column: readonly Run[], words: readonly Run[]): boolean {
  const baselines = new Set(words.map((run) => Math.round(run.y / 3)));
  const step = Number(column[1]?.text ?? 0) - Number(column[0]?.text ?? 0);
  return column.length * Math.max(1, Math.abs(step)) < 0.7 * baselines.size;
}

/** Runs that stand aside as lines: those drawn one after the other in one direction and size are one. */
export function asideLines(page: number, runs: readonly Run[]): Line[] {
  const groups: Run[][] = [];
  for (const run of [...runs].sort((p, q) => p.order - q.order)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.angle === run.angle && Math.abs(last.size - run.size) < 0.5) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(page, group)).filter((line) => line.text !== '');
}
