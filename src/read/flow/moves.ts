import { leavesWhole } from './settle.js';
import { squeeze } from './squeeze.js';
import { everyParagraph } from './standing.js';
import type { Change, Flow, Paragraph, Piece } from './types.js';

/** Characters: shorter paragraphs that go here and come there need not be the same one. */
const SHORTEST = 20;

const says = (piece: Piece): piece is Piece & { type: 'text' } => piece.type === 'text' && !piece.hidden && piece.text.trim() !== '';

const textOf = ({ pieces }: Paragraph): string =>
  squeeze(
    pieces
      .filter(says)
      .map(({ text }) => text)
      .join(''),
  );

const arrivesWhole = ({ pieces }: Paragraph): boolean =>
  pieces.filter(says).every(({ changes }) => changes.some(({ kind, leaves }) => kind === 'insertion' && !leaves) && !changes.some(({ leaves }) => leaves));

const asMove = (change: Change): Change => (change.drawn ? change : { ...change, kind: 'move' });

const moved = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  pieces: paragraph.pieces.map((piece) => (piece.type === 'comment' ? piece : { ...piece, changes: piece.changes.map(asMove) })),
});

/** Paragraphs that one change deletes whole and another inserts whole: cut and pasted, which most programs write as two changes. */
function pairsIn(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const tracked = paragraphs.filter(({ pieces }) => pieces.some((piece) => says(piece) && piece.changes.length > 0));
  const come = new Map<string, Paragraph[]>();
  for (const paragraph of tracked.filter(arrivesWhole)) come.set(textOf(paragraph), [...(come.get(textOf(paragraph)) ?? []), paragraph]);
  const found = new Set<Paragraph>();
  for (const paragraph of tracked.filter(leavesWhole)) {
    const text = textOf(paragraph);
    const partner = text.length < SHORTEST ? undefined : come.get(text)?.shift();
    if (partner) found.add(paragraph).add(partner);
  }
  return found;
}

/** The flow with deletions and insertions of the same paragraph as the moves that they are. */
export function withMoves(flow: Flow): Flow {
  const pairs = pairsIn(everyParagraph(flow.items));
  if (pairs.size === 0) return flow;
  const settled = (paragraph: Paragraph): Paragraph => (pairs.has(paragraph) ? moved(paragraph) : paragraph);
  return {
    ...flow,
    items: flow.items.map((item) => (item.type === 'paragraph' ? settled(item) : { ...item, parts: item.parts.map((part) => part.map(settled)) })),
  };
}
