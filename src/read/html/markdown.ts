import { linesOf } from '../markdown/lines.js';

/** Markdown headings in a page's own text: one may be a stray sign, three are a page written in Markdown. */
const HEADINGS = 3;
const HEADING = /^ {0,3}#{1,6} \S/;
/** What stands between these is machinery, not text. */
const MACHINERY = /<(script|style|head|title|template)\b[^<>]{0,2000}>[\s\S]*?<\/\1\s{0,4}>/gi;
const SHELL = /<!doctype[^<>]{0,400}>|<\/?(?:html|head|body|meta|link|title)\b[^<>]{0,2000}>/gi;

const blanked = (text: string): string => text.replace(/[^\n]+/g, '');

/** The Markdown that a page is written in between a little HTML, each line at its place; undefined where it is an ordinary page. */
export function markdownIn(html: string): string | undefined {
  if (!/^ {0,3}#{1,6} \S/m.test(html)) return undefined;
  const text = html.replace(/\r\n?/g, '\n').replace(MACHINERY, blanked).replace(SHELL, blanked);
  return linesOf(text).filter((line) => HEADING.test(line)).length >= HEADINGS ? text : undefined;
}
