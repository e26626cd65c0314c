import { resolvePath } from './package.js';

/** A page of the book with its source. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** Elements that HTML leaves empty; any other that XHTML closes at once must be closed for an HTML parser. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const CLOSED_AT_ONCE = /<([a-z][\w:-]{0,60})(\s[^<>]*)?\/>/gi;
const TAG = /<[a-z][^<>]*>/gi;
const ID = /(\s(?:xml:)?id\s?=\s?["'])([^"'<>]{1,200})/i;
const LINK = /(\shref\s?=\s?["'])([^"'<>#]{0,500})#([^"'<>]{1,200})/i;
const NOTE = /\s(?:epub:type|role)\s?=\s?["'][^"'<>]{0,100}(?:foot|end|rear)note["'\s]/i;

/** The source as an HTML parser must have it. */
function asHtml(html: string): string {
  return html.replace(CLOSED_AT_ONCE, (tag: string, name: string, rest = '') => (VOID.has(name.toLowerCase()) ? tag : `<${name}${rest}></${name}>`));
}

/** Which identifiers name notes, as `path#id`. */
function noteNames(pages: readonly Page[]): ReadonlySet<string> {
  const tags = pages.flatMap(({ path, html }) => (html.match(TAG) ?? []).filter((tag) => NOTE.test(tag)).map((tag) => `${path}#${ID.exec(tag)?.[2]}`));
  return new Set(tags);
}

/** The pages made ready to stand in one document: identifiers differ from page to page, and links between pages lead to them. */
export function linked(pages: readonly Page[]): readonly Page[] {
  const notes = noteNames(pages);
  const numbers = new Map(pages.map(({ path }, at) => [path, at + 1]));
  const name = (path: string, id: string): string => `${notes.has(`${path}#${id}`) ? 'footnote-' : ''}${id}-${numbers.get(path)}`;
  return pages.map(({ path, html }) => {
    const tag = (text: string): string =>
      text
        .replace(ID, (_, before: string, id: string) => before + name(path, id))
        .replace(LINK, (whole: string, before: string, link: string, id: string) => {
          const target = link === '' ? path : resolvePath(path, link);
          return numbers.has(target) ? `${before}#${name(target, id)}` : whole;
        });
    return { path, html: asHtml(html).replace(TAG, tag) };
  });
}
