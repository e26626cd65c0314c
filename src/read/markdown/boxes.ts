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

/** What a line opens or closes; undefined where it is an ordinary line. */
export function box(line: string): Open | undefined {
  const tab = TAB.exec(line);
  if (tab) return { title: tab[1] as string, indent: INDENT };
  const admonition = ADMONITION.exec(line);
  if (admonition) return { title: admonition[2] ?? printed(admonition[1]), indent: INDENT };
  const div = line.includes(':::') ? DIV.exec(line) : null;
  if (!div) return undefined;
  const [, attributes = '', kind, bracketed, rest] = div;
  return { title: bracketed ?? rest ?? printed(kind ?? /^\.?(?:callout-)?([a-z]+)$/i.exec(attributes.trim())?.[1]) };
}

/** The title of a box as a paragraph of its own, in bold as it is printed. */
export const titleLines = (title: string): readonly string[] => (title === '' ? [''] : ['', `**${title.replaceAll('*', '')}**`, '']);
