/** Attribute lists of kramdown and Pandoc on a line of their own: `{:start="3"}`, `{: .note}`. */
const ATTRIBUTE_LINE = /^[ \t>]*\{:[^{}]{0,300}\}[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const ATTRIBUTES = /^\{[:#.][^{}]{0,200}\}[ \t]{0,20}$/;
/** Liquid tags on a line of their own: `{% include note.html %}`. */
const LIQUID_LINE = /^[ \t]{0,80}\{%[^{}]{0,300}%\}[ \t]*$/;

/** What GitHub makes a coloured box of: `> [!NOTE]`. */
const ALERT_LINE = /^([ \t]*>[ \t]*)\[![A-Za-z]{3,12}\][ \t]*$/;
/** Spaces in a Liquid expression keep a link whose target has it from being one: `[text]({{ site.url }}/page)`. */
const LIQUID_VALUE = /\{\{[ \t]{0,4}([\w.-]{1,80})[ \t]{0,4}\}\}/g;
/** A span with Pandoc attributes: `[text]{.underline}`. */
const SPAN = /\[([^[\]\n]{1,400})\]\{[.#][^{}\n]{0,100}\}/g;

/** A heading without the attributes after it: `## Title {#id}`. */
function withoutAttributes(line: string): string {
  const at = line.lastIndexOf('{');
  return HEADING.test(line) && ATTRIBUTES.test(line.slice(at)) ? line.slice(0, at).trimEnd() : line;
}

/** Lines without what other dialects write between them: it is no text, and it keeps a list from beginning on the next line. Their number stays. */
export function tamed(lines: readonly string[]): string[] {
  return lines.map((line) => {
    if (line.includes('[!')) return line.replace(ALERT_LINE, '$1');
    if (!line.includes('{')) return line;
    if (ATTRIBUTE_LINE.test(line) || LIQUID_LINE.test(line)) return '';
    return withoutAttributes(line).replace(LIQUID_VALUE, '{{$1}}').replace(SPAN, '$1');
  });
}
