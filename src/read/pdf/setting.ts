import type { Column } from './columns.js';
import type { Line } from './lines.js';
import { mode, quantile } from './statistics.js';

/** How the document as a whole is set: what single lines are measured against. */
export interface Setting {
  /** size and face of most of the text */
  readonly body: number;
  readonly family: string;
  readonly bold: boolean;
  /** distance of baselines inside a paragraph, in em */
  readonly leading: number;
  /** lines that run on end with a drawn space and lines that end a paragraph do not */
  readonly trails: boolean;
  /** lines are stretched to one right edge */
  readonly justified: boolean;
}

/** The size of most of the text. */
export function bodySize(columns: readonly Column[]): number {
  return mode(
    columns.flatMap((column) => column.lines.map((line) => [line.size, line.text.length] as const)),
    0.5,
  );
}

/** Measures the body text of a document. */
export function settingOf(columns: readonly Column[]): Setting {
  const lines = columns.flatMap((column) => column.lines);
  const body = bodySize(columns);
  const inBody = lines.filter((line) => Math.abs(line.size - body) < 0.3);
  const letters = inBody.reduce((sum, line) => sum + line.text.length, 0);
  const bold = inBody.reduce((sum, line) => sum + (line.bold ? line.text.length : 0), 0);
  const pairs = columns.flatMap(pairsOf).filter(([above, below]) => Math.abs(above.size - body) < 0.3 && Math.abs(below.size - body) < 0.3);
  return {
    body,
    justified: isJustified(columns, body),
    family: familyOf(inBody),
    bold: bold > 0.6 * letters,
    leading: leadingOf(pairs, body),
    trails: trailsTell(pairs, body),
  };
}

function familyOf(lines: readonly Line[]): string {
  const weights = new Map<string, number>();
  for (const line of lines) weights.set(line.family, (weights.get(line.family) ?? 0) + line.text.length);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}

function isJustified(columns: readonly Column[], body: number): boolean {
  const lines = columns.flatMap((column) =>
    column.lines.filter((line) => line.x1 - line.x0 > 0.6 * (column.right - column.left)).map((line) => column.right - line.x1),
  );
  // a handful of lines says nothing
  return lines.length > 20 && lines.filter((gap) => Math.abs(gap) < 0.15 * body).length > 0.6 * lines.length;
}

type Pair = readonly [above: Line, below: Line];

function pairsOf(column: Column): Pair[] {
  return column.lines.slice(1).flatMap((below, i): Pair[] => {
    const above = column.lines[i];
    return above && above.page === below.page && above.y - below.y > 0.5 * below.size ? [[above, below]] : [];
  });
}

function leadingOf(pairs: readonly Pair[], body: number): number {
  const gaps = pairs.map(([above, below]) => (above.y - below.y) / body).filter((gap) => gap < 3);
  return quantile(gaps, 0.3) || 1.2;
}

/** Word processors draw the space at which a line was broken, and some draw none after a paragraph: then the space tells the two apart. */
function trailsTell(pairs: readonly Pair[], body: number): boolean {
  const running = pairs.filter(([above, below]) => /[\p{Ll},]$/u.test(above.text) && /^\p{Ll}/u.test(below.text));
  const ended = pairs.filter(([above, below]) => (above.y - below.y) / body > 1.8);
  if (running.length < 10 || ended.length < 5) return false;
  const share = (list: readonly Pair[]): number => list.filter(([above]) => above.trail).length / list.length;
  return share(running) > 0.8 && share(ended) < 0.35;
}
