import { compose } from './compose.js';
import { arrivals, type Settled, settle } from './settle.js';
import type { Flow, Format, Group, Item, Paragraph, View } from './types.js';

/** A block-to-be in one view, with its printed number. */
export type Standing =
  | ({ readonly type: 'paragraph'; readonly format: Format; readonly label?: string } & Settled)
  | { readonly type: 'group'; readonly group: Group; readonly parts: readonly (readonly Numbered[])[] };

/** A settled paragraph with the number or mark that is printed before it. */
export type Numbered = Settled & { readonly label?: string };

/** Paragraphs that stand together between groups, and the groups. */
function* runs(items: readonly Item[]): Generator<readonly Paragraph[] | Group> {
  let run: Paragraph[] = [];
  for (const item of items) {
    if (item.type === 'paragraph') run.push(item);
    else {
      if (run.length > 0) yield run;
      run = [];
      yield item;
    }
  }
  if (run.length > 0) yield run;
}

/** The paragraphs of items, those of rows and notes with them, in order. */
export function everyParagraph(items: readonly Item[]): readonly Paragraph[] {
  return items.flatMap((item) => (item.type === 'paragraph' ? [item] : item.parts.flat()));
}

/** A paragraph's format in a view. */
function formatIn(paragraph: Paragraph, view: View): Format {
  return view === 'original' ? (paragraph.former ?? paragraph.format) : paragraph.format;
}

/** Every block of a view in order, numbered as that view prints it; what a tracked change took keeps the number of `former`. */
function* numbered(flow: Flow, view: View, former: ReadonlyMap<Paragraph, string>): Generator<Standing> {
  const label = flow.labeller();
  const arrived = view === 'marked' ? arrivals(everyParagraph(flow.items)) : new Set<string>();
  const number = (settled: Settled): Numbered => {
    const list = settled.counts ?? formatIn(settled.paragraph, view).list;
    const printed = settled.gone ? former.get(settled.paragraph) : list && list !== 'none' && label(list);
    return { ...settled, ...(printed && { label: printed }) };
  };
  for (const run of runs(flow.items)) {
    if ('parts' in run) yield { type: 'group', group: run, parts: run.parts.map((part) => settle(part, view, arrived).map(number)) };
    else for (const settled of settle(run, view, arrived)) yield { type: 'paragraph', format: formatIn(settled.paragraph, view), ...number(settled) };
  }
}

/** The numbers that the text before its tracked changes prints, by paragraph. */
function formerLabels(flow: Flow): ReadonlyMap<Paragraph, string> {
  const labels = new Map<Paragraph, string>();
  for (const standing of numbered(flow, 'original', labels)) {
    for (const each of standing.type === 'group' ? standing.parts.flat() : [standing]) if (each.label) labels.set(each.paragraph, each.label);
  }
  return labels;
}

/** Whether any tracked change lies on the text. */
export function isTracked(flow: Flow): boolean {
  return everyParagraph(flow.items).some(
    ({ mark, pieces, former }) =>
      mark.length > 0 || former !== undefined || pieces.some((piece) => piece.type !== 'comment' && piece.changes.some((change) => !change.drawn)),
  );
}

/** Every block of a view in order, with the number it prints. */
export function standings(flow: Flow, view: View): readonly Standing[] {
  return [...numbered(flow, view, view === 'marked' && isTracked(flow) ? formerLabels(flow) : new Map())];
}

/** The words of a flow that have a look, by paragraph, as the final view has them. */
export function textsWith(flow: Flow, look: 'hidden' | 'struck'): readonly { readonly paragraph: Paragraph; readonly text: string }[] {
  const alone = (paragraph: Paragraph): string =>
    compose(
      paragraph.pieces.flatMap((piece) => (piece.type === 'text' && piece[look] ? [{ ...piece, hidden: look === 'struck' && piece.hidden }] : [])),
      { view: 'final', struck: true, comments: new Map() },
    ).text;
  return everyParagraph(flow.items)
    .filter(({ pieces }) => pieces.some((piece) => piece.type === 'text' && piece[look]))
    .map((paragraph) => ({ paragraph, text: alone(paragraph) }))
    .filter(({ text }) => text.trim() !== '');
}
