import { callsToAct, smallWords } from '../language/index.js';
import { startsLower, words } from '../text/index.js';
import type { Piece } from './flatten.js';

/** Characters: no title is longer, even one of several lines. */
const LONGEST = 250;
/** Characters: a line of a title. */
const LINE = 140;

const ENDS = /[.!?:;]["”’»)\]]{0,2}$/u;
const OPEN_SIGN = /[,&/–-]$/u;

/** Whether a title cannot end here: at a comma, after "of" or "and". */
function endsOpen(text: string): boolean {
  const last = /(?:^|\s)(\p{Ll}{1,12})$/u.exec(text)?.[1];
  return OPEN_SIGN.test(text) || (last !== undefined && smallWords.has(last));
}

const isPlain = ({ data, noteId, whole }: Piece): boolean =>
  noteId === undefined && !whole && !data.furniture && data.cells === undefined && (data.annotations ?? []).length === 0;

/** Whether two pieces are set alike: headings of one level, or lines in bold. */
function alike(above: Piece, below: Piece): boolean {
  if (above.type !== below.type || above.data.letters?.size !== below.data.letters?.size || above.bold !== below.bold) return false;
  return above.type === 'heading' ? above.level === below.level : above.type === 'paragraph' && above.bold && above.depth === 0 && below.depth === 0;
}

/** Whether a title goes on in the title below it. */
function titleGoesOn(above: Piece, below: Piece, after: Piece | undefined): boolean {
  if (!alike(above, below) || below.data.label !== undefined || startsLower(above.text) || below.text.length > LINE) return false;
  if (startsLower(below.text)) return !(after && alike(below, after) && startsLower(after.text));
  return above.type === 'heading' && endsOpen(above.text);
}

/** Whether a heading is the beginning of the sentence that the paragraph below it ends. */
function sentenceGoesOn(above: Piece, below: Piece): boolean {
  if (above.type !== 'heading' || below.type !== 'paragraph' || below.depth > 0 || below.data.label !== undefined) return false;
  return startsLower(below.text) && !/^\p{Ll}{1,4}[.)]/u.test(below.text) && (endsOpen(above.text) || callsToAct(above.text, words(above.text)));
}

function together(above: Piece, below: Piece): Piece {
  const { level: _level, ...piece } = below;
  const joined = above.type === below.type ? above : { ...piece, data: { ...below.data, ...above.data } };
  const endLine = below.endLine ?? below.line;
  return {
    ...joined,
    text: `${above.text} ${below.text}`,
    notes: [...above.notes, ...below.notes],
    ...(above.line === undefined ? {} : { line: above.line }),
    ...(endLine === undefined ? {} : { endLine }),
  };
}

/** Headings that break off in the middle, joined with the heading, or with the sentence, that goes on below. */
export function withWholeTitles(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const [at, below] of pieces.entries()) {
    const above = out.at(-1);
    const open = above && isPlain(above) && isPlain(below) && !ENDS.test(above.text) && above.text.length <= LONGEST;
    if (open && (titleGoesOn(above, below, pieces[at + 1]) || sentenceGoesOn(above, below))) out[out.length - 1] = together(above, below);
    else out.push(below);
  }
  return out;
}
