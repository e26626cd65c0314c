import { type Boxes, box, closedIn, type Open, titleLines } from './boxes.js';
import { linesInTables } from './rawtables.js';

/** Attribute lists of kramdown and Pandoc on a line of their own: `{:start="3"}`, `{: .note}`, `{#anchor}`. */
const ATTRIBUTE_LINE = /^[ \t>]*\{[:#][^{}]{0,300}\}[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const ATTRIBUTES = /^\{[:#.][^{}]{0,200}\}[ \t]{0,20}$/;
/** The same behind words: `text{: .class}`. */
const ATTRIBUTES_AFTER = /\{:[ \t]?[.#][^{}\n]{0,100}\}/g;
/** Liquid tags and Hugo's and Quarto's shortcodes on a line of their own: `{% include note.html %}`, `{{< figure >}}`, `{{% notice %}}`. */
const TAG_LINE = /^[ \t]{0,80}(?:\{%[^{}]{0,300}%\}|\{\{[<%][^{}]{0,300}[>%]\}\})[ \t]*$/;
/** Where a program puts the contents. */
const CONTENTS_LINE = /^[ \t]{0,3}(?:\[TOC\]|\[\[_?TOC_?\]\]|<!-- ?toc ?-->)[ \t]*$/i;

/** Other files that a program puts in place of a line; the name stands in one of the groups. */
const INCLUDES: readonly RegExp[] = [
  /^[ \t]{0,80}\{\{<[ \t]*include[ \t]+["']?([^"'<>{}]{1,300}?)["']?[ \t]*>\}\}/,
  /^[ \t]{0,80}\{%-?[ \t]*(?:include|include_relative|render)[ \t]+["']?([^"'{}%\s]{1,300}\.(?:md|markdown|mdx|qmd|rmd|txt|adoc|rst))/i,
  /^[ \t]{0,80}\{\{#(?:rustdoc_)?include[ \t]+([^{}]{1,300})\}\}/,
  /^[ \t]{0,80}-{1,2}8<-{1,2}[ \t]+["']([^"']{1,300})["']/,
  /^[ \t]{0,3}!\[\[([^[\]\n]{1,300})\]\][ \t]*$/,
  /^[ \t]{0,3}\[!INCLUDE[ \t]*\[[^\]\n]{0,200}\]\(([^()\n]{1,300})\)\]/i,
  /^[ \t]{0,3}<!--[ \t]*#include[ \t]+(?:virtual|file)=["']([^"']{1,300})["']/i,
  /^[ \t]{0,3}@import[ \t]+["']([^"']{1,300})["']/,
];

/** What GitHub makes a coloured box of: `> [!NOTE]`. */
const ALERT_LINE = /^([ \t]*>[ \t]*)\[![A-Za-z]{3,12}\][ \t]*$/;
/** Spaces in a Liquid expression keep a link whose target has it from being one: `[text]({{ site.url }}/page)`. */
const LIQUID_VALUE = /\{\{[ \t]{0,4}([\w.-]{1,80})[ \t]{0,4}\}\}/g;
/** A span with Pandoc attributes: `[text]{.underline}`. */
const SPAN = /\[([^[\]\n]{1,400})\]\{[.#][^{}\n]{0,100}\}/g;
/** What a term means, under it: `: words`. */
const DEFINITION = /^:[ \t]{1,8}(?=\S)/;
/** A note written where it is called: `words^[The note.]`. */
const NOTE_HERE = /\^\[([^[\]\n]{1,2000})\]/g;
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** The lines of a text in the dialect that remark reads; `lineOf` gives the line of the source, counted from 0, where lines were put in. */
export interface Tamed {
  readonly lines: readonly string[];
  readonly lineOf?: readonly number[];
  /** files that the text takes in */
  readonly included: readonly string[];
  /** stretches of lines that were put together by a guess, from the first to the last, counted from 0 */
  readonly guessed: readonly (readonly [from: number, to: number])[];
}

/** A heading without the attributes after it: `## Title {#id}`. */
function withoutAttributes(line: string): string {
  const at = line.lastIndexOf('{');
  return HEADING.test(line) && ATTRIBUTES.test(line.slice(at)) ? line.slice(0, at).trimEnd() : line;
}

/** A line without what other dialects write into it: it is no text, and it keeps a list from beginning on the next line. */
function plain(line: string): string {
  if (line.includes('[!')) return line.replace(ALERT_LINE, '$1');
  if (CONTENTS_LINE.test(line)) return '';
  if (!line.includes('{')) return line;
  if (ATTRIBUTE_LINE.test(line) || TAG_LINE.test(line)) return '';
  return withoutAttributes(line).replace(ATTRIBUTES_AFTER, '').replace(LIQUID_VALUE, '{{$1}}').replace(SPAN, '$1');
}

const includedBy = (line: string): string | undefined => INCLUDES.map((pattern) => pattern.exec(line)?.[1]).find((name) => name !== undefined);

/** Rewrites a text line by line. */
class Taming {
  private readonly lines: string[] = [];
  private readonly lineOf: number[] = [];
  private readonly included: string[] = [];
  private readonly notes: string[] = [];
  private readonly boxes: Boxes = [];
  private fence: string | undefined;
  private readonly closed: ReadonlySet<string>;

  constructor(source: readonly string[]) {
    this.closed = closedIn(source);
  }

  add(source: string, from: number): void {
    for (const line of this.rewritten(this.inBox(source))) {
      this.lines.push(line);
      this.lineOf.push(from);
    }
  }

  private rewritten(line: string): readonly string[] {
    if (this.fenced(line)) return [line];
    const opened = box(line, this.closed);
    if (opened) return this.open(opened);
    const name = includedBy(line);
    if (name !== undefined) this.included.push(name.trim());
    if (name !== undefined) return [''];
    const below = (this.lines.at(-1)?.trim() ?? '') !== '';
    return DEFINITION.test(line) && below ? ['', plain(line.replace(DEFINITION, ''))] : [this.withNotes(plain(line))];
  }

  /** A line in an indented box without its indent; a line that is not indented closes it. */
  private inBox(line: string): string {
    while (this.boxes.length > 0 && line.trim() !== '' && !line.startsWith(' '.repeat(this.boxes.at(-1) as number))) this.boxes.pop();
    return line.trim() === '' ? line : line.slice(this.boxes.at(-1) ?? 0);
  }

  private open({ title, indent }: Open): readonly string[] {
    if (indent !== undefined) this.boxes.push((this.boxes.at(-1) ?? 0) + indent);
    return titleLines(title);
  }

  private fenced(line: string): boolean {
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark === undefined) return this.fence !== undefined;
    if (this.fence === undefined) this.fence = mark;
    else if (mark.startsWith(this.fence)) this.fence = undefined;
    return true;
  }

  private withNotes(line: string): string {
    if (!line.includes('^[')) return line;
    return line.replace(NOTE_HERE, (_, note: string) => {
      this.notes.push(note);
      return `[^here-${this.notes.length}]`;
    });
  }

  finish(count: number): Omit<Tamed, 'guessed'> {
    for (const [at, note] of this.notes.splice(0).entries()) {
      this.lines.push('', `[^here-${at + 1}]: ${note}`);
      this.lineOf.push(count - 1, count - 1);
    }
    const moved = this.lineOf.some((from, at) => from !== at);
    return { lines: this.lines, ...(moved ? { lineOf: this.lineOf } : {}), included: this.included };
  }
}

/** Lines as remark reads them: without what other dialects write between them, with boxes, definitions and notes as paragraphs of their own. */
export function tamed(lines: readonly string[]): Tamed {
  const taming = new Taming(lines);
  const { lines: inTables, parted } = linesInTables(lines);
  for (const [at, source] of lines.entries()) {
    const line = inTables.has(at) ? inTables.get(at) : source;
    if (line !== undefined) taming.add(line, at);
  }
  return { ...taming.finish(lines.length), guessed: parted };
}
