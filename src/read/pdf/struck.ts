import type { Annotation } from '../../types.js';
import type { PdfBlock } from './blocks.js';
import { rowText } from './compose.js';
import { type Change, changed, type Mark, type Marked, tidying } from './marked.js';

/** Blocks without the words that a line goes through: those are deletions at their place. A block struck as a whole keeps its words, with a deletion over all of them. */
export function settleStruck(block: PdfBlock): PdfBlock {
  const whole: Marked = { text: block.text, marks: block.marks ?? [] };
  const struck = stretches(whole);
  if (struck.length === 0 && !whole.marks.some(({ kind }) => kind === 'inserted')) return block;
  const annotations = (found: readonly Annotation[]): Pick<PdfBlock, 'annotations'> => ({ annotations: [...(block.annotations ?? []), ...found] });
  if (struck.length > 0 && isWhole(whole.text, struck)) return { ...block, ...annotations(struck.map((mark) => deletion(mark, whole.text))) };
  if (!block.cells) {
    const left = withoutStruck(whole);
    return { ...block, text: left.text, marks: [], ...annotations(left.annotations) };
  }
  const cells = block.cells.map(withoutStruck);
  const { text } = rowText(cells);
  return { ...block, text, marks: [], cells, ...annotations(inRow(cells, text.length)) };
}

/** Whether so much is struck that nothing is left but a label. */
function isWhole(text: string, struck: readonly Mark[]): boolean {
  const { text: left } = changed(
    text,
    struck.map(({ start, end }) => ({ start, end, put: ' ' })),
  );
  // the cell with the number of a row stands before the others
  const words = left.replaceAll('|', ' ').trim();
  return !/[\p{L}\p{N}]/u.test(words) || LABEL.test(words);
}

/** A number or letter, with at most two words before it. */
const LABEL = /^\P{L}{0,3}(?:\p{L}{2,20}\.?\s+){0,2}[#(]?(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[ivxlc]{1,6}|\p{L})[).:–—-]{0,2}$/iu;

interface Left extends Marked {
  readonly annotations: readonly Annotation[];
}

function withoutStruck(whole: Marked): Left {
  const struck = stretches(whole);
  const out = changed(
    whole.text,
    struck.map((mark) => removal(mark, whole.text)),
  );
  const tidy = changed(out.text, tidying(out.text));
  const place = (at: number): number => Math.min(tidy.at(out.at(at)), tidy.text.length);
  const annotations = [...struck, ...stretches(whole, 'inserted')]
    .sort((p, q) => p.start - q.start)
    .map((mark) => {
      const [start, end] = [place(mark.start), place(mark.end)];
      return mark.kind === 'struck' ? deletion({ ...mark, start, end: start }, tidy.text, mark.text) : insertion(start, end, tidy.text);
    });
  return { text: tidy.text, marks: [], annotations };
}

/** Before a comma or full stop the space goes too. */
function removal({ start, end }: Mark, text: string): Change {
  const closes = /^\s*[,.;:!?)]/u.test(text.slice(end, end + 3)) && /\s$/u.test(text.slice(0, start));
  return { start: closes ? start - 1 : start, end, put: '' };
}

function deletion({ start, end, author, date }: Mark, text: string, words = text.slice(start, end)): Annotation {
  return { kind: 'deletion', ...(author ? { author } : {}), ...(date ? { date } : {}), text: words, span: { start, end, text: text.slice(start, end) } };
}

function insertion(start: number, end: number, text: string): Annotation {
  const words = text.slice(start, end);
  return { kind: 'insertion', text: words, span: { start, end, text: words } };
}

/** The annotations of cells, counted in the text of their row. */
function inRow(cells: readonly Left[], length: number): Annotation[] {
  let from = 0;
  return cells.flatMap(({ text, annotations }) => {
    const start = from;
    if (text !== '') from += text.length + BETWEEN.length;
    const place = (offset: number): number => Math.min(offset + start, length);
    return annotations.map((each) => (each.span ? { ...each, span: { ...each.span, start: place(each.span.start), end: place(each.span.end) } } : each));
  });
}

const BETWEEN = ' | ';

/** The struck or inserted words of a text; those with only spaces between them are one stretch. */
export function stretches({ text, marks }: Marked, kind: Mark['kind'] = 'struck'): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    if (mark.kind !== kind || mark.start >= mark.end) continue;
    const open = out.at(-1);
    const goesOn = open && open.author === mark.author && open.date === mark.date && text.slice(open.end, mark.start).trim() === '';
    if (open && goesOn) out[out.length - 1] = { ...open, end: mark.end, text: text.slice(open.start, mark.end) };
    else out.push({ ...mark, text: text.slice(mark.start, mark.end) });
  }
  return out;
}
