import { literally, NOTES_TITLES } from '../../text/index.js';
import type { PdfBlock } from './blocks.js';
import { type Marked, markedFrom } from './marked.js';
import { callsIn, labelAtStart, withoutLabel } from './notes.js';

/** A title over notes; a number may stand before it. */
const TITLE = new RegExp(`^(?:[\\dA-Z]{1,3}[.)]?\\s+)?(?:${NOTES_TITLES.map(literally).join('|')})$`, 'iu');
/** What web pages put after a note, or between its number and its words, to lead back to its call. */
const RETURN = /\s*[↩⏎↵⮌↑⇑⤴]\ufe0e?\s*$|(?<=^(?:\d{1,3}[.)]?)?\s*)[↩↑⇑⤴^]\ufe0e?(?:\s+[a-z](?=\s)){0,9}\s+/u;
/** Fewer notes are no list, and fewer of them called in the text are none of its notes. */
const LEAST = { notes: 2, called: 0.6 };

const markedIn = ({ text, marks = [] }: PdfBlock): Marked => ({ text, marks });
const isRaised = ({ marks: [first] = [] }: PdfBlock): boolean => first?.kind === 'call' && first.start === 0;

/** What tells a note by itself: its number is raised, or it leads back to where it was called. */
const isNote = (block: PdfBlock): boolean => isRaised(block) || RETURN.test(block.text);

/** The number that a block begins with; none for what begins otherwise. */
function numberOf(block: PdfBlock): number | undefined {
  if (block.furniture || (block.type !== 'paragraph' && block.type !== 'listItem')) return undefined;
  const label = isRaised(block) ? labelAtStart(markedIn(block)) : (/^(\d{1,3})[.)]?\s/u.exec(block.text)?.[1] ?? '');
  return /^\d{1,3}$/u.test(label) ? Number(label) : undefined;
}

/** A list of notes: the places of its blocks, from the first number on. */
interface List {
  readonly at: readonly number[];
}

/** Lists that count from 1 under a title that calls them notes, or whose notes tell themselves. */
function listsIn(blocks: readonly PdfBlock[]): List[] {
  const lists: number[][] = [];
  let titled = false;
  for (const [at, block] of blocks.entries()) {
    if (block.furniture) continue;
    const number = numberOf(block);
    const open = lists.at(-1);
    if (block.type === 'heading') titled = TITLE.test(block.text.trim());
    else if (number === 1 && (titled || isNote(block))) lists.push([at]);
    else if (open && number === open.length + 1 && (titled || isNote(block))) open.push(at);
  }
  return lists.filter((list) => list.length >= LEAST.notes).map((at) => ({ at }));
}

/** Blocks with the lists of notes at the end of a chapter or document as notes, where the text before them calls them and no foot of a page answers. */
export function withEndnotes(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const lists = listsIn(blocks);
  if (lists.length === 0) return blocks;
  const out = [...blocks];
  let from = 0;
  for (const [n, { at }] of lists.entries()) {
    const end = at[0] ?? 0;
    if (isCalled(at.length, openCalls(blocks, from, end))) {
      for (const [i, place] of at.entries()) out[place] = noteFrom(blocks[place] as PdfBlock, i + 1, n);
      from = (at.at(-1) ?? end) + 1;
    }
  }
  return out;
}

/** The labels called between two blocks that no note of their page has. */
function openCalls(blocks: readonly PdfBlock[], from: number, end: number): ReadonlySet<string> {
  const own = new Set(blocks.flatMap(({ type, id }) => (type === 'footnote' ? (id ?? []) : [])));
  const text = blocks.slice(from, end).filter(({ type, furniture }) => type !== 'footnote' && !furniture);
  return new Set(text.flatMap((block) => callsIn(markedIn(block)).filter((label) => !own.has(`${block.page}-${label}`))));
}

function isCalled(count: number, calls: ReadonlySet<string>): boolean {
  const called = Array.from({ length: count }, (_, i) => String(i + 1)).filter((label) => calls.has(label)).length;
  return called >= LEAST.called * count;
}

function noteFrom(block: PdfBlock, number: number, list: number): PdfBlock {
  const { depth: _depth, bullet: _bullet, bold: _bold, ...rest } = block;
  return { ...rest, ...withoutReturn(withoutLabel(markedIn(block))), type: 'footnote', label: String(number), id: `end${list}-${number}` };
}

function withoutReturn(note: Marked): Marked {
  const [found] = RETURN.exec(note.text) ?? [''];
  if (found === '') return note;
  if (!note.text.startsWith(found)) return { ...note, text: note.text.slice(0, -found.length) };
  return markedFrom(note, found.length);
}

/** The identifiers of the notes at the end that a block at a place may call by a label: those of the next list. */
export function endnoteFor(blocks: readonly PdfBlock[]): (label: string, place: number) => string[] {
  const notes = blocks.flatMap(({ type, id }, at) => (type === 'footnote' && id?.startsWith('end') ? [{ at, id }] : []));
  if (notes.length === 0) return () => [];
  return (label, place) => {
    const next = notes.find(({ at, id }) => at > place && id.endsWith(`-${label}`));
    return next ? [next.id] : [];
  };
}
