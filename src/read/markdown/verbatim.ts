/**
 * Where the lines of a document are neither Markdown nor text of their own: front matter, fenced code, HTML up to its own end mark.
 * Only stretches that begin at the margin: an indented one may belong to a list and end with it.
 */

/** How such a stretch ends: at the line that matches, that line included. */
export type End = (line: string) => boolean;

/** HTML blocks that blank lines do not end, after CommonMark's kinds 1 to 5. */
const HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

function fenceEnd(line: string): End | undefined {
  const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence === undefined) return undefined;
  const sign = fence.charAt(0);
  return (other) => {
    const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(other)?.[1];
    return closing !== undefined && closing.charAt(0) === sign && closing.length >= fence.length;
  };
}

function htmlEnd(line: string): End | undefined {
  const kind = HTML.find(([start]) => start.test(line));
  return kind && ((other) => kind[1].test(other));
}

/** How a stretch ends that begins in this line up to three columns in, as it may inside a list; undefined where none does. */
export function indentedEnd(line: string): End | undefined {
  const bare = /^ {1,3}(?=\S)/.test(line) ? line.trimStart() : '';
  return fenceEnd(bare) ?? (htmlEnd(bare)?.(bare) ? undefined : htmlEnd(bare));
}

/** For each line the line at which such a stretch begins that holds it, at the top level of the document; undefined where none does. */
function stretches(lines: readonly string[]): readonly (number | undefined)[] {
  const starts: (number | undefined)[] = [];
  let start = 0;
  let end = /^(?:---|\+\+\+)[ \t]*$/.test(lines[0] ?? '') ? frontMatterEnd(lines) : undefined;
  for (const [index, line] of lines.entries()) {
    if (end) {
      starts.push(start);
      if (index > 0 && end(line)) end = undefined;
      continue;
    }
    end = fenceEnd(line) ?? htmlEnd(line);
    start = index;
    const whole = end !== undefined && htmlEnd(line)?.(line) === true;
    starts.push(end && start);
    if (whole) end = undefined;
  }
  return starts;
}

/** For each line whether it stands inside such a stretch. */
export const verbatim = (lines: readonly string[]): readonly boolean[] => stretches(lines).map((start) => start !== undefined);

function frontMatterEnd(lines: readonly string[]): End | undefined {
  const fence = (lines[0] ?? '').trim();
  const closes: End = (line) => line.trimEnd() === fence;
  return lines.slice(1).some(closes) ? closes : undefined;
}

/** A source without its code, line for line; its comments stay. */
export function withoutCode(source: string): string {
  const lines = source.split('\n');
  const starts = stretches(lines);
  const isCode = (start: number | undefined) => start !== undefined && !lines[start]?.startsWith('<!--');
  return lines.map((line, at) => (isCode(starts[at]) ? '' : line)).join('\n');
}
