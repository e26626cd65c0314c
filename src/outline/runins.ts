import { isCapitals } from '../text/index.js';
import type { Piece } from './flatten.js';
import type { LabelSplitter } from './labels.js';
import { isAlone, isTitle } from './standalone.js';

/** A title in bold that no line break parts from its text must come so often: one alone may be words in bold. */
const TIMES = 3;
/** Capitals of fewer letters are an acronym, which as likely begins the sentence. */
const ACRONYM = 8;

const BEGINS = /^["“‘«(]?[\p{Lu}\p{N}•–-]/u;
const ENDS = /[.!?:;]["”’»)\]]{0,2}$/u;

interface Cut {
  readonly title: string;
  readonly rest: string;
  readonly breaks: boolean;
}

/** The title in bold that stands at the start of a paragraph, and the text that begins anew after it. */
function cutOf(piece: Piece, split: LabelSplitter): Cut | undefined {
  const { text, lead, breaks } = piece;
  if (lead === 0 || lead >= text.length || !isAlone(piece) || (piece.data.annotations ?? []).length > 0) return undefined;
  const title = text.slice(0, lead).trim();
  const rest = text.slice(lead).trim();
  if (rest.length <= title.length || !BEGINS.test(rest) || !isTitle(title, split)) return undefined;
  if (!breaks && (ENDS.test(title) || !ENDS.test(rest) || (isCapitals(title) && title.length < ACRONYM))) return undefined;
  return { title, rest, breaks };
}

/** Paragraphs that begin with a title in bold ("**Staffing** The board should …") as two: the title, and the text. */
export function withoutRunIns(pieces: readonly Piece[], split: LabelSplitter): Piece[] {
  const cuts = new Map<Piece, Cut>();
  for (const piece of pieces) {
    const cut = cutOf(piece, split);
    if (cut) cuts.set(piece, cut);
  }
  const often = [...cuts.values()].filter(({ breaks }) => !breaks).length >= TIMES;
  return pieces.flatMap((piece) => {
    const cut = cuts.get(piece);
    if (!cut || (!cut.breaks && !often)) return [piece];
    const { notes: _notes, ...data } = piece.data;
    const half = { ...piece, lead: 0, breaks: false };
    return [
      { ...half, text: cut.title, bold: true, notes: [], data },
      { ...half, text: cut.rest },
    ];
  });
}
