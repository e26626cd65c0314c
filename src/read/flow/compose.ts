import { asTyped, isNoteMark, withoutTypedMarks } from '../../text/index.js';
import type { Annotation, Letters, Span } from '../../types.js';
import { squeeze, squeezeWithOffsets } from './squeeze.js';
import type { Change, Look, Piece, View } from './types.js';

/** The text of one block in one view, with what lies on it. */
export interface Composed {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly notes: readonly string[];
  readonly bold: boolean;
  /** characters in bold before the first that is not; 0 where all or none are */
  readonly lead: number;
  readonly letters: Letters;
}

/** How to compose: in which view, and whether the block is one that left as a whole, or that lines strike out as a whole: its text is then what left. */
export interface Manner {
  readonly view: View;
  readonly gone?: boolean;
  readonly struck?: boolean;
  readonly comments: ReadonlyMap<string, Annotation>;
}

/** An annotation before white space is settled: offsets into the raw text. */
interface Mark {
  readonly annotation: Annotation;
  readonly start: number;
  readonly end: number;
  /** what left: it is not in the text */
  readonly lost?: string;
}

/** Whether the tracked changes on a text let it be seen in a view. */
export function untracked(changes: readonly Change[], view: View): boolean {
  return !changes.some((change) => !change.drawn && change.leaves === (view !== 'original'));
}

/** Whether text under these changes is seen in a view, and no line strikes it out. */
export function shown(changes: readonly Change[], view: View): boolean {
  return untracked(changes, view) && !changes.some((change) => change.drawn);
}

/** What left as a whole and arrives nowhere is gone, though the file calls it moved. */
const annotationOf = ({ kind, leaves, author, date, drawn }: Change, gone = false): Annotation => ({
  kind: gone && leaves ? 'deletion' : kind,
  text: '',
  ...(author && { author }),
  ...(date && { date }),
  ...(drawn && { drawn }),
});

const sameChange = (one: Annotation, other: Annotation): boolean =>
  one.kind === other.kind && one.author === other.author && one.date === other.date && one.drawn === other.drawn;

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Collects the raw text and the marks of a block, piece by piece. */
class Composer {
  private readonly manner: Manner;
  private raw = '';
  private readonly marks: Mark[] = [];
  private readonly open = new Map<string, number>();
  private readonly said = new Set<string>();
  private readonly notes: string[] = [];
  private bold = true;
  /** raw length where bold letters at the start end */
  private lead = 0;
  private size: number | undefined = Number.POSITIVE_INFINITY;
  private underlined = true;
  /** words struck out by hand stood here with a space: what is left on either side are two words */
  private parted = false;

  constructor(manner: Manner) {
    this.manner = manner;
  }

  add(piece: Piece): void {
    if (piece.type === 'text') this.addText(piece);
    else if (piece.type === 'note') this.addNote(piece);
    else this.addComment(piece);
  }

  private visible(changes: readonly Change[]): boolean {
    const { gone, struck, view } = this.manner;
    return gone || (struck ? untracked : shown)(changes, view);
  }

  private addText(piece: Piece & { type: 'text' }): void {
    const { changes, hidden } = piece;
    const text = hidden ? undefined : this.withoutCall(piece);
    if (text === undefined) return;
    const visible = this.visible(changes);
    if (visible && this.parted && WORD_END.test(this.raw) && WORD_START.test(text)) this.raw += ' ';
    this.parted = visible ? false : this.parted || (changes.some((change) => change.drawn) && /\s/.test(text));
    const start = this.raw.length;
    if (visible && text.trim() !== '') this.look(piece);
    if (visible) this.raw += text;
    for (const change of changes) {
      if (visible) this.mark({ annotation: annotationOf(change, this.manner.gone), start, end: this.raw.length });
      else if (change.drawn ? untracked(changes, this.manner.view) : change.leaves && this.manner.view === 'marked')
        this.mark({ annotation: annotationOf(change), start, end: start, lost: text });
    }
  }

  /** The text of a piece without the marks of notes in it; undefined where it is one. */
  private withoutCall({ text, changes, raised }: Piece & { type: 'text' }): string | undefined {
    if (!raised) return withoutTypedMarks(text, this.raw);
    if (!isNoteMark(text, this.raw)) return asTyped(text, this.raw);
    if (this.visible(changes)) this.notes.push(text.trim());
    return undefined;
  }

  /** Every letter must have a look for the block to have it. */
  private look({ bold = false, underlined = false, size }: Look): void {
    if (this.bold && !bold) this.lead = this.raw.length;
    this.bold &&= bold;
    this.underlined &&= underlined;
    this.size = size === undefined || this.size === undefined ? undefined : Math.min(this.size, size);
  }

  /** Adds a mark, or lengthens the last of the same change: Word cuts one deletion into many runs. */
  private mark(mark: Mark): void {
    const at = this.markBefore(mark);
    const last = at === undefined ? undefined : this.marks[at];
    if (at === undefined || !last) this.marks.push(mark);
    else this.marks[at] = { ...last, end: mark.end, ...(mark.lost !== undefined && { lost: (last.lost ?? '') + mark.lost }) };
  }

  /** The mark that a new one goes on from: the last, or the one before it where two changes lie on the same text. */
  private markBefore(mark: Mark): number | undefined {
    const count = this.marks.length;
    const [before, last] = [this.marks[count - 2], this.marks[count - 1]];
    const goesOn = (each: Mark): boolean =>
      each.end === mark.start && sameChange(each.annotation, mark.annotation) && (each.lost === undefined) === (mark.lost === undefined);
    if (last && goesOn(last)) return count - 1;
    const together = before?.start === last?.start || last?.start === mark.start;
    return before && last?.lost === undefined && together && goesOn(before) ? count - 2 : undefined;
  }

  private addNote({ id, changes }: Piece & { type: 'note' }): void {
    if (this.visible(changes)) this.notes.push(id);
  }

  private addComment({ id, edge }: Piece & { type: 'comment' }): void {
    if (edge === 'start') this.open.set(id, this.raw.length);
    else if (edge === 'end' || !this.said.has(id)) this.closeComment(id);
  }

  private closeComment(id: string): void {
    const annotation = this.manner.comments.get(id);
    const start = this.open.get(id) ?? this.raw.length;
    this.open.delete(id);
    if (!annotation || this.said.has(id)) return;
    this.said.add(id);
    this.marks.push({ annotation, start, end: this.raw.length });
  }

  finish(): Composed {
    for (const id of [...this.open.keys()]) this.closeComment(id);
    const some = this.raw.trim() !== '';
    const bold = this.bold && some;
    const letters = { ...(some && this.size !== undefined && { size: this.size }), ...(some && this.underlined && { underlined: true }) };
    const look = { bold, letters, lead: this.lead > 0 && !bold ? squeeze(this.raw.slice(0, this.lead)).length : 0 };
    if (this.marks.length === 0) return { text: squeeze(this.raw), annotations: [], notes: this.notes, ...look };
    const { text, offsets } = squeezeWithOffsets(this.raw);
    const annotations = this.marks.map((mark) => placed(mark, text, offsets)).filter((each) => each.text !== '');
    return { text, annotations, notes: this.notes, ...look };
  }
}

function spanOf(mark: Mark, text: string, offsets: Uint32Array): Span {
  const end = offsets[mark.end] ?? text.length;
  let start = Math.min(offsets[mark.start] ?? end, end);
  // an offset before white space stands before the gap; a stretch begins after it
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end, text: text.slice(start, end) };
}

function placed(mark: Mark, text: string, offsets: Uint32Array): Annotation {
  const span = spanOf(mark, text, offsets);
  if (mark.annotation.kind === 'comment') return { ...mark.annotation, span };
  return { ...mark.annotation, text: mark.lost === undefined ? span.text : squeeze(mark.lost), span };
}

/** Composes the pieces of one block into its text and annotations; white space is settled, spans are offsets into the text that results. */
export function compose(pieces: readonly Piece[], manner: Manner): Composed {
  const composer = new Composer(manner);
  for (const piece of pieces) composer.add(piece);
  return composer.finish();
}
