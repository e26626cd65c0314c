import type { Line } from './lines.js';

/** The upper or lower edge of a frame around text, drawn with signs: "+----+", "┌────┐"; with corners between them it is that of a table. */
const EDGE = /^(?:\+[-=~]{3,300}\+|[┌╔╭└╚╰┏┗][─═━]{3,300}[┐╗╮┘╝╯┓┛])$/;
/** A line inside one, with its sides. */
const SIDED = /^[|│║┃]\s?(.*?)\s*[|│║┃]$/;
/** Signs of columns inside a line, or corners: then it is a row of a table. */
const COLUMN = /[|│║┃]|^\+[-=+]{3,}\+$/;

const emptied = (line: Line): Line => ({ ...line, text: '', blank: true });

/** More lines between two edges are no frame. */
const LONGEST = 60;

/** The lines without the frames around them: an edge parts what it stands between, as an empty line does, and the sides are no text. */
export function withoutFrames(lines: readonly Line[]): readonly Line[] {
  const edges = lines.flatMap(({ text }, at) => (EDGE.test(text) ? [at] : []));
  const frames = edges.flatMap((from, n) => {
    const to = edges[n + 1];
    return to !== undefined && isFrame(lines.slice(from, to + 1)) ? [{ from, to }] : [];
  });
  if (frames.length === 0) return lines;
  return lines.map((line, at) => {
    if (frames.some(({ from, to }) => at === from || at === to)) return emptied(line);
    return frames.some(({ from, to }) => at > from && at < to) ? unsided(line) : line;
  });
}

/** Two edges of one width with text between them, and no columns. */
function isFrame(lines: readonly Line[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  const inner = lines.slice(1, -1);
  return (
    first?.text.length === last?.text.length &&
    inner.length <= LONGEST &&
    inner.some(({ blank }) => !blank) &&
    !inner.some((line) => COLUMN.test(withinOf(line)))
  );
}

const withinOf = ({ text }: Line): string => SIDED.exec(text)?.[1] ?? text;

function unsided(line: Line): Line {
  const text = withinOf(line).trim();
  return text === '' ? emptied(line) : { ...line, text };
}
