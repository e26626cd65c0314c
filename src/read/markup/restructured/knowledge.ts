/** What the directives of reStructuredText print (docutils and Sphinx reference). */

/** Directives whose body is text of the page; their own word ("Note") is printed above it. */
export const BOXES: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  hint: 'Hint',
  important: 'Important',
  attention: 'Attention',
  caution: 'Caution',
  warning: 'Warning',
  danger: 'Danger',
  error: 'Error',
  seealso: 'See also',
};
/** Directives that print nothing, or nothing that is text. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['contents', 'toctree', 'sectnum', 'index', 'meta', 'image', 'figure', 'raw', 'highlight', 'default-role', 'role', 'target-notes', 'include'],
  ...['literalinclude', 'header', 'footer', 'date', 'class', 'only', 'tabularcolumns', 'currentmodule', 'module'],
]);

/** Literal text: programs, formulas. */
export const LITERAL: ReadonlySet<string> = new Set(['code', 'code-block', 'sourcecode', 'math', 'parsed-literal']);

/** Directives whose argument is a title printed above their body. */
export const TITLED: ReadonlySet<string> = new Set(['admonition', 'topic', 'sidebar', 'rubric', 'table', 'list-table', 'csv-table']);
