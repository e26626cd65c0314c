import type { PhrasingContent } from 'mdast';
import { BULLETS } from '../text/index.js';
import { inline } from './inline.js';

/** A mark that begins an item that was typed: "•", "(a)", "2.". */
const ITEM = new RegExp(String.raw`^\s*(?:[${BULLETS}*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s`, 'u');
/** What ends a sentence or leads in to a list. */
const ENDED = /[.!?;:]["”’»)\]]{0,2}\s*$/u;
/** Characters at the end of a line that tell whether it ended. */
const END = 40;

/** How far a node parts lines: a break may only wrap a line, two of them or the tag of an item or paragraph part it for sure. */
function breaksOf(node: PhrasingContent): number {
  if (node.type === 'break') return 1;
  if (node.type !== 'html') return 0;
  return /^<br\b/i.test(node.value) ? 1 : /^<\/?(?:li|p|div|[uo]l)\b/i.test(node.value) ? 2 : 0;
}

/** The paragraphs and items of a cell as texts, in order; a line that only goes on is a part of the one before. */
export function cellLines(children: readonly PhrasingContent[]): readonly string[] {
  const lines: PhrasingContent[][] = [[]];
  let breaks = 0;
  // the words of the line that end it: the whole would be read anew at each break
  let end = '';
  for (const node of children) {
    const here = breaksOf(node);
    breaks += here;
    const text = here > 0 ? '' : inline([node]).text;
    if (text !== '' && breaks > 0) {
      if (breaks > 1 || ENDED.test(end) || ITEM.test(`${text} `)) lines.push([]);
      else lines.at(-1)?.push({ type: 'break' });
      breaks = 0;
      end = '';
    }
    end = `${end}${text}`.slice(-END);
    lines.at(-1)?.push(...(here > 0 ? [] : [node]));
  }
  return lines.map((line) => inline(line).text).filter((text) => text !== '');
}

/** The lines of every cell of a row; nothing where none has several. */
export function linesOfCells(cells: readonly (readonly string[])[]): { readonly lines?: readonly (readonly string[])[] } {
  return cells.some(({ length }) => length > 1) ? { lines: cells } : {};
}
