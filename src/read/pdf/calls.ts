import type { PdfBlock } from './blocks.js';
import { rowText } from './compose.js';
import { endnoteFor } from './endnotes.js';
import { type Change, changed, type Mark, type Marked } from './marked.js';
import { callsIn, labelsOf } from './notes.js';

/** Raised numbers that count on so often are note calls, even where the notes themselves stand elsewhere. */
const COUNTING = 3;

/** Blocks whose footnote calls are settled: a call is left out of its sentence, and its block carries the identifier of the note; any other raised mark is read as text. */
export function settleCalls(blocks: readonly PdfBlock[]): PdfBlock[] {
  const notes = new Set(blocks.flatMap((block) => (block.type === 'footnote' ? (block.id ?? []) : [])));
  const counting = countOn(blocks);
  const atEnd = endnoteFor(blocks);
  return blocks.map((block, at) => {
    const onPage = (label: string): string[] => pagesOf(block).flatMap((page) => (notes.has(`${page}-${label}`) ? [`${page}-${label}`] : []));
    return settled(block, (label) => [...onPage(label), ...atEnd(label, at)], counting);
  });
}

const markedIn = ({ text, marks = [] }: PdfBlock): Marked => ({ text, marks });

function settled(block: PdfBlock, idsOf: (label: string) => string[], counting: boolean): PdfBlock {
  const whole = markedIn(block);
  const calls = whole.marks.filter(({ kind, text, start }) => kind === 'call' && !isPower(text, whole.text.slice(0, start)));
  if (!whole.marks.some(({ kind }) => kind === 'call')) return block;
  const found = calls.flatMap(({ text }) => labelsOf(text)).flatMap((label) => idsOf(label).slice(0, 1));
  const isCall = ({ text, start }: Mark, words: string): boolean =>
    !isPower(text, words.slice(0, start)) && (counting || isBehindWord(text, words, start) || labelsOf(text).some((label) => idsOf(label).length > 0));
  const cells = block.cells?.map((cell) => withoutCalls(cell, isCall));
  return {
    ...block,
    ...(cells ? { cells, ...rowText(cells) } : withoutCalls(whole, isCall)),
    ...(found.length > 0 ? { notes: [...(block.notes ?? []), ...found] } : {}),
  };
}

/** The text with the raised marks in it that call no note. */
function withoutCalls({ text, marks }: Marked, isCall: (mark: Mark, words: string) => boolean): Marked {
  const raised = marks.filter((mark) => mark.kind === 'call' && !isCall(mark, text));
  const changes = marks.flatMap((mark) => (mark.kind === 'call' ? changeFor(text, mark, raised.includes(mark)) : []));
  const { text: whole, at } = changed(text, changes);
  const others = marks.filter(({ kind }) => kind !== 'call').map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
  return { text: whole, marks: others };
}

/** "1,246 km²": the power of a unit calls no note. */
function isPower(label: string, before: string): boolean {
  return (
    /^[23]$/u.test(label) &&
    /(?:[\s\d(/]|^)(?:[kcdmµ]?m|ft|in|mi|yd|miles?|feet|(?:kilo|centi|milli)?met(?:re|er)s?|yards?|inch(?:es)?|sec|cos|sin|tan|log)$/u.test(before)
  );
}

/** Exponents stand behind units, variables and figures, fractions before a stroke: a raised number right behind a whole word calls a note, wherever that is. */
function isBehindWord(label: string, text: string, place: number): boolean {
  return (
    /^\d/u.test(label) &&
    /\p{L}{3}[)\]”"’]?[.,;:!?]?[)\]”"’]?$/u.test(text.slice(Math.max(0, place - 6), place)) &&
    !/^[\d⁄/^]/u.test(text.slice(place, place + 1))
  );
}

/** A mark that is text stands in it; where it stood between two sentences without a space, they are parted, whatever it is. */
function changeFor(text: string, { start, end, text: label }: Mark, stays: boolean): Change[] {
  const parts = /[.!?][)\]”"’]?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{Lu}\p{L}/u.test(text.slice(start, start + 4));
  const space = parts || (stays && startsWord(text, start)) ? ' ' : '';
  return stays || space ? [{ start, end, put: `${stays ? label : ''}${space}` }] : [];
}

/** A raised mark before the words of its note stands apart from them; one behind a word does not. */
function startsWord(text: string, place: number): boolean {
  return /(?:^|\s)$/u.test(text.slice(Math.max(0, place - 1), place)) && /^\S/u.test(text.slice(place, place + 1));
}

function pagesOf(block: PdfBlock): number[] {
  const last = block.endPage ?? block.page;
  return Array.from({ length: last - block.page + 1 }, (_, i) => block.page + i);
}

/** True when the numbers called go up by one again and again; exponents and reference marks do not. */
function countOn(blocks: readonly PdfBlock[]): boolean {
  const numbers = blocks.flatMap((block) => callsIn(markedIn(block))).flatMap((label) => (/^\d{1,3}$/.test(label) ? [Number(label)] : []));
  const steps = numbers.slice(1).filter((value, i) => value === (numbers[i] ?? 0) + 1).length;
  return steps >= COUNTING && steps > 0.5 * (numbers.length - 1);
}
