import type { PhrasingContent, RootContent } from 'mdast';
import { strikesTag } from '../html/struck.js';
import { verbatim } from './verbatim.js';

/** What CriticMarkup writes, and its words: `{--gone--}`, `{++come++}`, `{~~gone~>come~~}`, `{==looked at==}`, `{>>remark<<}`. */
const OPENS = /\{(?:--|\+\+|~~|==|>>)/;
const MARK =
  /\{--([^{}]{0,4000}?)--\}|\{\+\+([^{}]{0,4000}?)\+\+\}|\{~~([^{}]{0,4000}?)~>([^{}]{0,4000}?)~~\}|\{==([^{}]{0,4000}?)==\}|\{>>([^{}]{0,4000}?)<<\}([^\s{}]{0,80})/g;
/** What makes a line an item, a heading, a quotation. */
const PREFIX = /^[ \t]*(?:(?:[-+*]|\d{1,3}[.)]|#{1,6}|>)[ \t]+){0,4}/;
/** A space that keeps a line from being blank: a blank one would end the paragraph. */
const FILLED = '&#32;';
/** Letters before or after a remark that tell whether text stands there, on its line or the next. */
const NEARBY = 200;
/** A brace that means no mark: it stands in code. */
const HIDDEN = '\u0000';

/** A line struck out, in HTML, which means the same inside any Markdown; what makes it an item stays. */
function deletedLine(line: string, whole: boolean): string {
  const prefix = whole ? (PREFIX.exec(line)?.[0] ?? '') : '';
  return prefix + line.slice(prefix.length).replace(/\S(?:.*\S)?/, '<del>$&</del>');
}

const deleted = (text: string, whole: boolean): string =>
  text
    .split('\n')
    .map((line, at) => deletedLine(line, whole || at > 0))
    .join('\n');

/** A remark in a text, with the line where it stands, from 1. */
export interface Remark {
  readonly text: string;
  readonly line: number;
}

/**
 * Lines in which CriticMarkup reads as the text that it leads to: what goes is struck out, what comes stands, remarks stand beside.
 * The number of lines stays.
 */
export function withoutCriticMarks(lines: readonly string[]): { readonly lines: readonly string[]; readonly remarks: readonly Remark[] } {
  if (!lines.some((line) => OPENS.test(line))) return { lines, remarks: [] };
  const remarks: Remark[] = [];
  const apart = verbatim(lines);
  const text = lines.map((line, at) => (apart[at] ? line.replaceAll('{', HIDDEN) : line)).join('\n');
  let [counted, line] = [0, 1];
  const lineAt = (offset: number): number => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
  const read = text.replace(MARK, (...[mark, gone, come, before, after, looked, remark, tail, offset]) => {
    const whole = offset === 0 || text[offset - 1] === '\n';
    if (gone !== undefined) return deleted(gone, whole);
    if (before !== undefined) return `${deleted(before, whole)}${after}`;
    if (remark === undefined) return come ?? looked;
    remarks.push({ text: remark.replace(/\s+/g, ' ').trim(), line: lineAt(offset) });
    const goesOn =
      /\S[ \t]*\n?[ \t]*$/.test(text.slice(Math.max(0, offset - NEARBY), offset)) &&
      /^[ \t]*\n?[ \t]*\S/.test(text.slice(offset + mark.length, offset + mark.length + NEARBY));
    return unremarked(remark, tail, { goesOn, begins: /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - NEARBY), offset)) });
  });
  return { lines: read.replaceAll(HIDDEN, '{').split('\n'), remarks: remarks.filter((each) => each.text !== '') };
}

interface Around {
  /** text stands before and behind it */
  readonly goesOn: boolean;
  /** it begins a line */
  readonly begins: boolean;
}

/** What is left of a remark: its lines, behind the word or the stop that it parts from the text before. */
function unremarked(remark: string, tail: string, { goesOn, begins }: Around): string {
  const filled = goesOn ? FILLED : '';
  return (begins && tail === '' ? filled : tail) + remark.replace(/[^\n]+/g, '').replaceAll('\n', `\n${filled}`);
}

const TAG = /^<(\/?)([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>$/i;

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly attributes: string;
}

function tagOf(node: PhrasingContent): Tag | undefined {
  const found = node.type === 'html' ? TAG.exec(node.value.trim()) : null;
  return found ? { closes: found[1] === '/', name: (found[2] as string).toLowerCase(), attributes: found[3] as string } : undefined;
}

/** Where the element ends that opens at a place among those beside it; -1 where it does not. */
function endOf(nodes: readonly PhrasingContent[], from: number, name: string): number {
  let open = 0;
  for (let at = from; at < nodes.length; at++) {
    const tag = tagOf(nodes[at] as PhrasingContent);
    if (tag?.name === name) open += tag.closes ? -1 : 1;
    if (open === 0) return at;
  }
  return -1;
}

function withDeletions(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as PhrasingContent;
    const tag = tagOf(node);
    const end = tag && !tag.closes && strikesTag(tag.name, tag.attributes) ? endOf(nodes, at, tag.name) : -1;
    if (end < 0) out.push(node);
    else {
      out.push({ type: 'delete', children: nodes.slice(at + 1, end) });
      at = end;
    }
  }
  return out;
}

/** Puts what inline HTML strikes out in a tree into nodes that say so, in place. */
export function strike(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    const inner = node as { children: PhrasingContent[] };
    if (inner.children.some(({ type }) => type === 'html')) inner.children = withDeletions(inner.children);
    strike(inner.children);
  }
}
