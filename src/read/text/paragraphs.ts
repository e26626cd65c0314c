import { isLeader, startsLower } from '../../text/index.js';
import type { Line } from './lines.js';
import { endsSentence, isColumned, isNoteStart, type Mark, markOf, ruleOf } from './marks.js';
import { endsEarly, ownWidth } from './wrap.js';

/** Lines that belong together: a paragraph, a list item, a heading with what underlines it, or furniture. */
export interface Group {
  readonly lines: readonly Line[];
  readonly mark?: Mark;
  /** the sign that underlines it */
  readonly rule?: string;
  readonly furniture?: boolean;
  /** a blank line, or the edge of the file, stands before and after */
  readonly alone: boolean;
}

/** Indents that differ by less are one. */
const INDENT = 2;
const UNDERLINE_SLACK = 6;

interface Run {
  readonly lines: Line[];
  readonly rules: ReadonlyMap<Line, string>;
}

/** Runs of filled lines; rules under a line are kept with it, other rules part runs. */
function runs(lines: readonly Line[], left: ReadonlySet<number>): Run[] {
  const found: { lines: Line[]; rules: Map<Line, string> }[] = [];
  let open = false;
  for (const line of lines) {
    if (left.has(line.number)) continue;
    const rule = ruleOf(line.text);
    const above = open ? found.at(-1)?.lines.at(-1) : undefined;
    if (rule !== undefined && above && line.text.length <= above.text.length + UNDERLINE_SLACK && line.text.length * 2 >= above.text.length)
      found.at(-1)?.rules.set(above, rule);
    const ends = line.blank || rule !== undefined;
    if (!ends && open) found.at(-1)?.lines.push(line);
    else if (!ends) found.push({ lines: [line], rules: new Map() });
    open = !ends;
  }
  return found;
}

/** A number after a line that fills less of the width than this begins an item; after a full line it may be part of the sentence ("section / 7."). */
const HALF_FULL = 0.6;

/** Whether a marked line begins an item: a bullet, the next of the items above, or after a line that is at an end. */
function beginsItem(line: Line, above: Line, first: Line, width: number): boolean {
  const mark = markOf(line.text);
  if (!mark) return false;
  const isNext = markOf(first.text)?.kind === mark.kind && line.indent <= first.indent + 1;
  return mark.kind === 'bullet' || isNext || endsSentence(above.text) || above.indent + above.text.length < width * HALF_FULL;
}

/** Whether a line begins a paragraph of its own although no blank line parts it from the one above. */
function begins(line: Line, above: Line, first: Line, width: number): boolean {
  if (beginsItem(line, above, first, width) || isLeader(above.text)) return true;
  if ((isColumned(line.text) && isColumned(above.text)) || (isNoteStart(line.text) && isNoteStart(first.text))) return true;
  if (width === Number.POSITIVE_INFINITY) return true;
  if (line.indent >= above.indent + INDENT && endsSentence(above.text) && !markOf(above.text)) return true;
  return endsEarly(above, line, width) && !startsLower(line.text) && (endsSentence(above.text) || !markOf(first.text));
}

function cutRun(run: Run, width: number): Line[][] {
  const own = ownWidth(run.lines, width);
  const groups: Line[][] = [];
  for (const line of run.lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (!group || !above || run.rules.has(above) || begins(line, above, group[0] as Line, own)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function toGroups(run: Run, width: number): Group[] {
  const cut = cutRun(run, width);
  return cut.map((lines) => {
    const mark = markOf((lines[0] as Line).text);
    const rule = run.rules.get(lines.at(-1) as Line);
    return { lines, alone: cut.length === 1, ...(mark ? { mark } : {}), ...(rule === undefined ? {} : { rule }) };
  });
}

/** A page break inside a sentence: what stands before it does not end, what comes after goes on in lower case. */
function goesOn(before: Group, after: Group): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (!last || !first || after.mark || before.rule !== undefined) return false;
  return !endsSentence(last.text) && startsLower(first.text);
}

/** The groups of a file in order; paragraphs that a page break cuts are whole, what stood between comes after them. */
export function groupsOf(lines: readonly Line[], left: ReadonlySet<number>, width: number): Group[] {
  const text = runs(lines, left).flatMap((run) => toGroups(run, width));
  const out: Group[] = [];
  const breaks = [...left].sort((x, y) => x - y);
  let at = 0;
  for (const group of text) {
    const start = group.lines[0]?.number ?? 0;
    const from = at;
    while (at < breaks.length && (breaks[at] as number) < start) at++;
    const before = out.at(-1);
    const passed = breaks.slice(from, at).map((number): Group => ({ lines: [lines[number - 1] as Line], furniture: true, alone: true }));
    if (passed.length > 0 && before && !before.furniture && goesOn(before, group))
      out[out.length - 1] = { ...before, lines: [...before.lines, ...group.lines] };
    else if (passed.length > 0) {
      out.push(...passed, group);
      continue;
    } else out.push(group);
    out.push(...passed);
  }
  return [...out, ...breaks.slice(at).map((number): Group => ({ lines: [lines[number - 1] as Line], furniture: true, alone: true }))];
}
