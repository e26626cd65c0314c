import { type SafeText, template } from '../../text/safe.js';
import type { Paint, Style } from './paint.js';

/** Text for the terminal: what is written here is ours, what is put in is safe. */
export const say = template<'terminal'>();

/** A text that a terminal can show. */
export type Safe = SafeText<'terminal'>;

/** A stretch of text in one style. */
export interface Run {
  readonly text: Safe;
  readonly style?: Style;
}

/** How lines are set: columns, and what stands before the first line and the others. */
export interface Frame {
  readonly width: number;
  readonly first: string;
  readonly rest: string;
}

/** A word never breaks inside, but may change its style: "[-must-]{+should+}". */
type Word = readonly Run[];

/** Keeps words together while lines are set; printed as the plain space that a search would look for. */
const NO_BREAK = /\u00a0/g;

/** Fewer columns than this for text are given up: lines then run over. */
const NARROWEST = 16;

/** Code points of East Asian wide and emoji characters: two columns. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
/** Combining marks: no column. */
const NARROW: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x20d0, 0x20ff],
  [0xfe0e, 0xfe0f],
];

/** Columns that `text` takes on a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOf(character.codePointAt(0) ?? 0);
  return sum;
}

function columnsOf(code: number): number {
  if (code < 0x300) return 1;
  if (NARROW.some(([first, last]) => code >= first && code <= last)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Sets runs into lines: newlines in them begin a new line, words wider than a line are cut. */
export function wrap(runs: readonly Run[], frame: Frame, paint: Paint): readonly string[] {
  const room = Math.max(NARROWEST, frame.width - columns(frame.rest));
  const lines = paragraphs(runs).flatMap((words) =>
    filled(
      words.flatMap((word) => cut(word, room)),
      room,
    ),
  );
  return lines.map((words, at) => `${at === 0 ? frame.first : frame.rest}${painted(words, paint)}`.trimEnd());
}

function filled(words: readonly Word[], room: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const wide = widthOf(word);
    const fits = used === 0 || used + 1 + wide <= room;
    if (fits) lines.at(-1)?.push(word);
    else lines.push([word]);
    used = fits && used > 0 ? used + 1 + wide : wide;
  }
  return lines;
}

function widthOf(word: Word): number {
  return word.reduce((sum, run) => sum + columns(run.text), 0);
}

/** Consecutive words of one style are painted together, spaces included, so that a stroke through them has no gaps. */
function painted(words: readonly Word[], paint: Paint): string {
  const runs: { text: string; style: Style | undefined }[] = [];
  const append = (text: string, style: Style | undefined) => {
    const last = runs.at(-1);
    if (last?.style === style && last) last.text += text;
    else runs.push({ text, style });
  };
  for (const [at, word] of words.entries()) {
    if (at > 0) append(' ', words[at - 1]?.at(-1)?.style === word[0]?.style ? word[0]?.style : undefined);
    for (const { text, style } of word) append(text, style);
  }
  return runs.map(({ text, style }) => paint(style, text.replace(NO_BREAK, ' '))).join('');
}

function paragraphs(runs: readonly Run[]): readonly (readonly Word[])[] {
  const all: Run[][][] = [[]];
  let open: Run[] = [];
  const close = () => {
    if (open.length > 0) all.at(-1)?.push(open);
    open = [];
  };
  for (const { text, style } of runs) {
    for (const piece of text.split(/([ \t\n]+)/)) {
      if (piece.trim() !== '') open.push({ text: piece as Safe, ...(style && { style }) });
      else if (piece !== '') close();
      if (piece.includes('\n')) all.push([]);
    }
  }
  close();
  return all;
}

/** What is wider than a line breaks where it was kept together, else anywhere. */
function cut(word: Word, room: number): readonly Word[] {
  if (widthOf(word) <= room) return [word];
  const loose = paragraphs(word.map((run) => ({ ...run, text: run.text.replace(NO_BREAK, ' ') as Safe }))).flat();
  return loose.length > 1 ? loose.flatMap((each) => cut(each, room)) : chopped(word, room);
}

function chopped(word: Word, room: number): readonly Word[] {
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const character of text) {
      const wide = columns(character);
      if (used + wide > room) pieces.push([]);
      used = used + wide > room ? wide : used + wide;
      pieces.at(-1)?.push({ text: character as Safe, ...(style && { style }) });
    }
  }
  return pieces;
}
