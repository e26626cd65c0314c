import type { SeenLine, SeenWord } from '../../types.js';

/** What programs take a bullet for, alone at the start of a line. */
const BULLET = /^[•®©¥°*«»¢@§&¤■□▪◦‣►>+~eoO0-][.,:]?$/u;
/** What stands before an item of a numbered list. */
const NUMBER = /^(\d{1,2})([.)])$/u;
/** In ems: how far its text stands from a bullet, at least; and how far bullets of one list may stand from each other. */
const HANGS = 0.5;
/** And how far at most where it stands in a line of its own. */
const MOST = 3;
/** Letters of a mark that was misread, at most. */
const FEW = 2;
/** Bullets that a page has at one place at least, for a letter or two there to be one. */
const PEERS = 2;

/** The first word of a line, and where the next one behind it stands. */
interface Head {
  readonly line: SeenLine;
  readonly text: string;
  readonly from: number;
  readonly next: number;
}

/** Gives the words of each line of a page with the mark at its start, a bullet or number, as what it is where a program misread it. */
export function withMarks(lines: readonly SeenLine[]): (line: SeenLine) => readonly SeenWord[] {
  const heads = lines.flatMap((line) => headOf(line, lines)).sort((one, other) => one.line.baseline.y - other.line.baseline.y);
  const marks = new Map(heads.flatMap((head, at) => markOf(head, heads, at).map((mark) => [head.line, mark] as const)));
  return (line) => {
    const [first, ...rest] = line.words;
    const mark = marks.get(line);
    return first && mark !== undefined ? [{ ...first, text: mark }, ...rest] : line.words;
  };
}

/** The head of a line whose first word stands apart as a bullet does, in its line or in one of its own beside it. */
function headOf(line: SeenLine, lines: readonly SeenLine[]): Head[] {
  const [first, second] = line.words;
  if (!first) return [];
  const beside = second ?? lines.find((other) => other !== line && isBeside(line, other))?.words[0];
  return beside && beside.x0 - first.x1 >= HANGS * line.size ? [{ line, text: first.text, from: first.x0, next: beside.x0 }] : [];
}

/** Whether a line begins a little to the right of another, at its height. */
function isBeside({ words: [mark], size }: SeenLine, { words: [first] }: SeenLine): boolean {
  if (!mark || !first || first.x0 < mark.x1 || first.x0 - mark.x1 > MOST * size) return false;
  return mark.y0 < first.y1 && first.y0 < mark.y1;
}

/** Heads that stand below each other, with their texts. */
function arePeers({ line, from, next }: Head, other: Head): boolean {
  return Math.abs(from - other.from) <= HANGS * line.size && Math.abs(next - other.next) <= HANGS * line.size;
}

function markOf(head: Head, heads: readonly Head[], at: number): string[] {
  const { text, line } = head;
  if (BULLET.test(text)) return line.words.length > 1 ? ['•'] : [];
  if (text.length > FEW || /\d/u.test(text)) return [];
  const peers = (some: readonly Head[]) => some.filter((other) => arePeers(head, other));
  const [above, below] = [peers(heads.slice(0, at)), peers(heads.slice(at + 1))];
  if ([...above, ...below].filter((other) => BULLET.test(other.text)).length >= PEERS) return ['•'];
  return numberBetween(above.at(-1), below[0]);
}

/** The number of an item behind one and before the next but one, or behind the first where nothing follows. */
function numberBetween(above: Head | undefined, below: Head | undefined): string[] {
  const [, before, dot = ''] = NUMBER.exec(above?.text ?? '') ?? [];
  const [, after] = NUMBER.exec(below?.text ?? '') ?? [];
  if (before === undefined) return [];
  return after === undefined || Number(after) === Number(before) + 2 || Number(after) === 1 ? [`${Number(before) + 1}${dot}`] : [];
}
