import type { Root, RootContent } from 'mdast';
import type { Limits } from '../../types.js';
import { type Tamed, tamed } from './dialects.js';
import { isTooMuch } from './guard.js';
import { chunksOf, isBlank, linesOf } from './lines.js';
import { readHeavy } from './longtables.js';
import { mend, type ReadFragment } from './mend.js';
import { inner, whole } from './parsers.js';
import { liftMarks } from './raised.js';
import { remarkOn } from './remarks.js';
import { rewrite } from './rewrite.js';
import { type Segment, segmentsOf } from './segments.js';
import { type Remark, strike, withoutCriticMarks } from './struck.js';

/** Nodes, and the text that their offsets count in. */
interface Mended {
  readonly children: RootContent[];
  readonly source: string;
}

/** The nodes with the kept nodes in place of what stood for them; undefined where remark took a stand-in for something else. */
function restored(nodes: readonly RootContent[], kept: ReadonlyMap<number, readonly RootContent[]>): RootContent[] | undefined {
  let found = 0;
  const children = nodes.flatMap((node): readonly RootContent[] => {
    const own = node.type === 'paragraph' ? kept.get(node.position?.start.line ?? 0) : undefined;
    if (own) found++;
    return own ?? [node];
  });
  return found === kept.size ? children : undefined;
}

/** Moves nodes from the lines that remark saw, `above` lines down, to the lines of the document, and their offsets likewise. */
function relocate(nodes: readonly RootContent[], place: { readonly lineOf: readonly number[]; readonly above: number; readonly offset: number }): void {
  for (const node of nodes) {
    const position = node.position;
    if (position) {
      for (const point of [position.start, position.end]) {
        point.line = place.lineOf[place.above + point.line - 1] ?? point.line;
        point.offset = (point.offset ?? 0) + place.offset;
      }
    }
    if ('children' in node) relocate(node.children as RootContent[], place);
  }
}

/** Front matter is such at the top only: a later segment that begins like it is a rule. */
const parserOf = (segment: Segment): typeof whole => (segment.start === 0 ? whole : inner);

function parseSegment(segment: Segment): RootContent[] {
  if (isTooMuch(segment.lines)) return simply(segment.lines);
  const text = segment.stubs.length > 0 ? [...segment.lines, '', ...segment.stubs] : segment.lines;
  const { children } = parserOf(segment).parse(text.join('\n'));
  return segment.stubs.length > 0 ? children.filter((node) => (node.position?.start.line ?? 0) <= segment.lines.length) : children;
}

/** Lines read at once: below this the square in remark's cost does not show. */
const SEGMENT = 400;

/**
 * What remark makes of the lines, without the chunks it need not see, in segments of `size` lines or more.
 * Undefined where it took a stand-in for something else. Throws LimitError.
 */
export function remarkTree(lines: readonly string[], limits: Limits, { fast = true, size = SEGMENT } = {}): Mended | undefined {
  const { lines: rest, lineOf, kept } = rewrite(lines, limits, fast);
  if (rest.every((line, i) => isBlank(line) || kept.has(i + 1))) return { children: [...kept.values()].flat(), source: '' };
  const all: RootContent[] = [];
  let offset = 0;
  for (const segment of segmentsOf(rest, size)) {
    const nodes = parseSegment(segment);
    relocate(nodes, { lineOf, above: segment.start, offset });
    for (const node of nodes) all.push(node);
    offset += segment.lines.reduce((sum, line) => sum + line.length + 1, 0);
  }
  const standing = new Map([...kept].map(([line, nodes]) => [lineOf[line - 1] as number, nodes]));
  const children = restored(all, standing);
  return children && { children, source: rest.join('\n') };
}

/** Whether anything is raised: most texts have nothing, and need no walk. */
const RAISED = /<sup\b|[⁰¹²³⁴-⁹]|\^\d/iu;

const parseInner = (source: string): RootContent[] => inner.parse(source).children;

const simply = (lines: readonly string[]): RootContent[] => chunksOf(lines, []).flatMap(readHeavy);

/** Moves the nodes from the lines as they were rewritten to those of the source. Nodes share their positions: each gets its own. */
function toSource(nodes: readonly RootContent[], lineOf: readonly number[]): void {
  const moved = (line: number): number => (lineOf[line - 1] ?? line - 1) + 1;
  for (const node of nodes) {
    if (node.position) {
      const { start, end } = node.position;
      node.position = { start: { ...start, line: moved(start.line) }, end: { ...end, line: moved(end.line) } };
    }
    if ('children' in node) toSource(node.children as RootContent[], lineOf);
  }
}

/** Marks the tables that were put together by a guess, row by row. */
function markGuessed(nodes: readonly RootContent[], guessed: Tamed['guessed']): void {
  if (guessed.length === 0) return;
  for (const node of nodes) {
    const line = (node.position?.start.line ?? 0) - 1;
    if (node.type === 'tableRow' && guessed.some(([from, to]) => line >= from && line <= to)) node.data = { ...node.data, guessed: true } as object;
    else if ('children' in node) markGuessed(node.children as RootContent[], guessed);
  }
}

/** The tree of a Markdown text; `fragment` reads the HTML in it. Lines count from 1 in it; columns mean nothing. Throws LimitError. */
export function markdownTree(
  text: string,
  limits: Limits,
  fragment: ReadFragment,
): Root & { readonly included: readonly string[]; readonly remarks: readonly Remark[] } {
  const { lines: source, remarks } = withoutCriticMarks(linesOf(text));
  const { lines, lineOf, included, guessed } = tamed(source);
  const tree = remarkTree(lines, limits) ?? remarkTree(lines, limits, { fast: false });
  const children = tree ? mend(tree.children, { source: tree.source, parse: parseInner, fragment }) : simply(lines);
  if (RAISED.test(text)) liftMarks(children);
  if (lines.some((line) => line.includes('<'))) strike(children);
  if (lineOf) toSource(children, lineOf);
  remarkOn(children, remarks);
  markGuessed(children, guessed);
  return { type: 'root', children, included, remarks };
}
