/** Indents of the open boxes, outermost first: each line in one stands that far in. */
export type Boxes = number[];

/** A line that opens or closes a box: the title it prints, and how far what is in it is indented, where indent and no closing line says so. */
export interface Open {
  readonly title: string;
  readonly indent?: number;
}

/** Python-Markdown: `!!! note "Title"`, `??? tip`, `=== "Tab"`; the body stands four in. */
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]{0,40})(?:[ \t]+[\w-]{1,40}){0,4}[ \t]*(?:"([^"\n]{0,300})")?[ \t]*$/;
const TAB = /^={3}[!+]?[ \t]+"([^"\n]{1,300})"[ \t]*$/;
/** Pandoc, MyST, Docusaurus: `::: {.note}`, `:::{admonition} Title`, `:::tip[Title]`, `::: warning Title`, and the line that closes. */
const DIV = /^[ \t]{0,3}:{3,}[ \t]*(?:\{([^{}\n]{0,300})\}|([A-Za-z][\w-]{0,40}))?[ \t]*(?:\[([^[\]\n]{0,300})\]|([^\s:[{][^\n]{0,300}?))?[ \t]*:*[ \t]*$/;

/** Hugo, Quarto, Liquid, Markdoc: `{{< box title="Title" >}}`, `{% callout title="Title" %}`. */
const SHORTCODE = /^[ \t]{0,80}(?:\{\{[<%]|\{%-?)[ \t]*([A-Za-z][\w/-]{0,40})[ \t]([^{}\n]{1,300}?)(?:[>%]\}\}|-?%\})[ \t]*$/;
/** The end of one: `{{< /box >}}`, `{% endcallout %}`. What has none holds no text: its title is a picture's. */
const CLOSING = /^[ \t]{0,80}(?:\{\{[<%]|\{%-?)[ \t]*(?:\/[ \t]*|end)([A-Za-z][\w/-]{0,40})[ \t]*(?:[>%]\}\}|-?%\})[ \t]*$/;
const TITLE_ATTRIBUTE = /(?:^|[\s,])(?:title|heading|header)[ \t]*=[ \t]*(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|“([^”\n]{1,300})”)/;

const INDENT = 4;

/** The word that programs print above a box without a title of its own. */
const PRINTED: ReadonlySet<string> = new Set([
  ...[
    'note',
    'info',
    'tip',
    'hint',
    'important',
    'attention',
    'caution',
    'warning',
    'danger',
    'error',
    'success',
    'question',
    'example',
    'quote',
    'abstract',
    'summary',
  ],
]);

const printed = (kind: string | undefined): string =>
  kind !== undefined && PRINTED.has(kind.toLowerCase()) ? kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase() : '';

/** The title that attributes give: `.callout-note title="Title"`. */
function titleIn(attributes: string): string | undefined {
  const found = TITLE_ATTRIBUTE.exec(attributes);
  return found?.slice(1).find((title) => title !== undefined);
}

/** The names of the shortcodes that close somewhere in a text: they hold what stands between. */
export const closedIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => (line.includes('{') ? (CLOSING.exec(line)?.[1] ?? []) : [])));

function shortcode(line: string, closed: ReadonlySet<string>): Open | undefined {
  const [, name = '', attributes = ''] = SHORTCODE.exec(line) ?? [];
  const title = closed.has(name) ? titleIn(attributes) : undefined;
  return title === undefined ? undefined : { title };
}

/** What a line opens or closes; undefined where it is an ordinary line. `closed` names the shortcodes that hold text. */
export function box(line: string, closed: ReadonlySet<string> = new Set()): Open | undefined {
  const held = closed.size > 0 && line.includes('{') ? shortcode(line, closed) : undefined;
  if (held) return held;
  const tab = TAB.exec(line);
  if (tab) return { title: tab[1] as string, indent: INDENT };
  const admonition = ADMONITION.exec(line);
  if (admonition) return { title: admonition[2] ?? printed(admonition[1]), indent: INDENT };
  const div = line.includes(':::') ? DIV.exec(line) : null;
  if (!div) return undefined;
  const [, attributes = '', kind, bracketed, rest] = div;
  return { title: bracketed ?? rest ?? titleIn(attributes) ?? printed(kind ?? /^\.?(?:callout-)?([a-z]+)$/i.exec(attributes.trim())?.[1]) };
}

/** The title of a box as a paragraph of its own, in bold as it is printed. */
export const titleLines = (title: string): readonly string[] => (title === '' ? [''] : ['', `**${title.replaceAll('*', '')}**`, '']);
