import { JOINING } from '../documents.js';
import { tablesOf } from '../values/tables.js';

/** A mark that may number one of several things said in one sentence: "(i)", "b)", "2." behind a colon. */
const MARK = /(?<![^\s(])\(?(\d{1,2}|[a-z]|[ivx]{2,5})\)(?=\s)|(?<=(?:^|[:;,.•])\s*)(\d{1,2}|[a-z])\.(?=\s+\p{L})/giu;

/** What every series begins with, and hardly another text has. */
const FIRST = /(?<![^\s(])[1ai]\)|(?:^|[:;,.•])\s*[1a]\.\s/i;

const ROMAN: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** What the n-th mark (from 1) of each kind looks like. */
const KINDS: readonly ((count: number) => string | undefined)[] = [
  (count) => String(count),
  (count) => ROMAN[count - 1],
  (count) => (count > 26 ? undefined : String.fromCharCode(96 + count)),
];

interface Mark {
  readonly start: number;
  readonly end: number;
  /** the mark itself, without brackets */
  readonly name: string;
}

/** Marks of one kind that count up from the first. */
interface Series {
  readonly nameAt: (count: number) => string | undefined;
  readonly marks: Mark[];
}

/** The text without the marks of its run-in enumerations: "(i) fund; (ii) train" says what "(a) fund; (b) train" and "fund; train" say. */
export function withoutMarks(text: string, language: string): string {
  return markSpans(text, language).reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** Where the marks of run-in enumerations stand in a text, in UTF-16 offsets and in their order. */
export function markSpans(text: string, language: string): readonly { readonly start: number; readonly end: number }[] {
  if (!FIRST.test(text)) return [];
  return seriesIn(marksIn(text))
    .filter((series) => numbersItems(series, text, language))
    .flatMap(({ marks }) => marks)
    .sort((one, other) => one.start - other.start);
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] ?? match[2] ?? '').toLowerCase(),
  }));
}

/** The series that marks form, each going on from its own last one: those of an inner list stand between those of the outer. */
function seriesIn(marks: readonly Mark[]): Series[] {
  const all: Series[] = [];
  for (const mark of marks) {
    const open = all.findLast((series) => series.nameAt(series.marks.length + 1) === mark.name);
    if (open) open.marks.push(mark);
    else for (const nameAt of KINDS) if (nameAt(1) === mark.name) all.push({ nameAt, marks: [mark] });
  }
  return all.filter(({ marks: own }) => own.length > 1);
}

/** Whether something is said behind each mark, and none is a reference ("under paragraph (a)"). */
function numbersItems({ marks }: Series, text: string, language: string): boolean {
  const { names } = tablesOf(language);
  return marks.every(({ start, end }, at) => {
    const next = marks[at + 1]?.start ?? text.length;
    const said = text.slice(end, next).match(/\p{L}+/gu) ?? [];
    const before = /(\p{L}+)[\s(]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    return !names.has(before.toLowerCase()) && said.length > 0 && !(said.length === 1 && JOINING.has(said[0]?.toLowerCase() ?? ''));
  });
}
