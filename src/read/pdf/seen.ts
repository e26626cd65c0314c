import { cleanRun } from './characters.js';
import { withDots } from './dots.js';
import { type Grid, gridsOf } from './grid.js';
import type { Sight } from './hidden.js';
import { withUnderlined } from './inserted.js';
import { type Line, linesOf } from './lines.js';
import type { Box, Comment, PageScan, Run, StructNode } from './model.js';
import { type Look, lookOf } from './pictured.js';
import { wordsTogether } from './pieces.js';
import { horizontals } from './rules.js';
import { withStruck } from './strikes.js';
import { stretches } from './struck.js';
import type { PageNotes, Showing } from './warnings.js';

/** A page as a reader of it sees it, before the document as a whole says what its words are. */
export interface SeenPage extends Omit<PageNotes, 'struck' | 'comments' | 'shows'>, Look {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Box[];
  readonly grids: readonly Grid[];
  readonly tree?: StructNode;
  /** the places of links */
  readonly linked: readonly Box[];
  readonly comments: readonly Comment[];
  readonly authors: readonly string[];
  /** characters that print nothing */
  readonly invisible: number;
}

/** What is kept of a page once its drawing was looked through. */
export function seenPage(scan: PageScan, sight: Sight): SeenPage {
  const { page, label, width, height, tree, comments, authors, links, linked, error } = scan;
  const runs = withDots(wordsTogether(withStruck(withUnderlined(sight.seen, scan.shapes, scan.linked), scan.shapes, scan.strikes)));
  return {
    page,
    width,
    height,
    comments,
    authors,
    links,
    linked,
    ...(label ? { label } : {}),
    ...(error === undefined ? {} : { error }),
    ...(tree ? { tree } : {}),
    runs,
    rules: horizontals(scan.shapes),
    grids: gridsOf(scan.shapes),
    ...lookOf(scan),
    barWords: Math.round(runs.filter(isBar).reduce((sum, run) => sum + run.width / (WORD * run.size), 0)),
    ...printedIn(runs),
    hidden: textsOf(
      page,
      sight.hidden.filter((run) => run.overlay !== 'stamp'),
    ),
    bars: sight.bars,
    underPicture: textsOf(page, sight.underPicture),
    marked: scan.redactions.length,
    lost: [],
  };
}

/** How many characters runs print, how many of them are drawn in no ink, and how many print nothing. */
function printedIn(runs: readonly Run[]): Pick<SeenPage, 'letters' | 'invisibleLetters' | 'invisible'> {
  const sum = { letters: 0, invisibleLetters: 0, invisible: 0 };
  for (const run of runs) {
    const { text, invisible } = cleanRun(run.text);
    const letters = text.trim().length;
    sum.letters += letters;
    sum.invisible += invisible;
    if (run.invisible) sum.invisibleLetters += letters;
  }
  return sum;
}

/** In em: a word and its space. */
const WORD = 3;

const isBar = ({ text }: Run): boolean => text.startsWith('█') && /^█+$/u.test(text);

/** What is to be told of a page, once its lines are known. */
export function notesOf(page: SeenPage, lines: readonly Line[], shows?: Showing): PageNotes {
  return { ...page, ...(shows ? { shows } : {}), comments: page.comments.length, struck: lines.flatMap((line) => stretches(line).map(({ text }) => text)) };
}

/** How many characters are printed in runs. */
export function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + cleanRun(run.text).text.trim().length, 0);
}

function textsOf(page: number, runs: readonly Run[]): string[] {
  return linesOf(page, runs).map((line) => line.text);
}
