import { linesOf } from '../markdown/lines.js';

/** Markdown headings in a page's own text: one may be a stray sign, three are a page written in Markdown. */
const HEADINGS = 3;
const HEADING = /^ {0,3}#{1,6} \S/;
/** What stands between these and their ends is machinery, not text. */
const MACHINERY = ['script', 'style', 'head', 'title', 'template'];
const SHELL = /<!doctype[^<>]{0,400}>|<\/?(?:html|head|body|meta|link|title)\b[^<>]{0,2000}>/gi;

const blanked = (text: string): string => text.replace(/[^\n]+/g, '');

/** A text with every stretch from `<name` to `</name` blanked; one that never ends is left. */
function withoutElement(text: string, name: string): string {
  const lower = text.toLowerCase();
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = lower.indexOf(`<${name}`, from);
    const end = start < 0 ? -1 : lower.indexOf(`</${name}`, start);
    if (end < 0 || lower.length !== text.length) return pieces.join('') + text.slice(from);
    pieces.push(text.slice(from, start), blanked(text.slice(start, end)));
    from = end + name.length + 2;
  }
}

/** The Markdown that a page is written in between a little HTML, each line at its place; undefined where it is an ordinary page. */
export function markdownIn(html: string): string | undefined {
  if (!/^ {0,3}#{1,6} \S/m.test(html)) return undefined;
  const text = MACHINERY.reduce(withoutElement, html.replace(/\r\n?/g, '\n')).replace(SHELL, blanked);
  return linesOf(text).filter((line) => HEADING.test(line)).length >= HEADINGS ? text : undefined;
}
