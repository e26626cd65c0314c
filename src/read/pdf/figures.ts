import { type Run, stopsOf } from './model.js';
import { least, most, quantile } from './statistics.js';

/**
 * Some programs write a wrong map for old-style figures: ten letters that follow each other in Unicode, "Ŵ.ų August ŵųŵų" for
 * "1.0 August 2020". Widths tell: a letter with a mark is as wide as the one without it, a figure is not, and 1 is the narrowest of all.
 */
const LETTERS = /[\u0100-\u024f]/u;
/** Letters that are not as wide as they should be: fewer may be drawn from pieces; and how far their widths differ, as a share. */
const CONTRADICTED = { least: 3, by: 0.15 };
const FIGURES = 10;

interface Font {
  /** of each letter with a mark, and of letters without, in em */
  readonly widths: ReadonlyMap<string, readonly number[]>;
  readonly hasFigures: boolean;
}

/** Pages with figures for the letters that a wrong map puts in their place. */
export function withFigures<P extends { readonly runs: readonly Run[] }>(pages: readonly P[]): readonly P[] {
  const marked = new Set(pages.flatMap(({ runs }) => runs.flatMap(({ text, font }) => (font && LETTERS.test(text) ? font : []))));
  if (marked.size === 0) return pages;
  const runs = pages.flatMap((page) => page.runs.filter(({ font = '' }) => marked.has(font)));
  const zeros = new Map([...marked].flatMap((font) => zeroIn(fontIn(runs.filter((run) => run.font === font))).map((zero) => [font, zero] as const)));
  return zeros.size === 0 ? pages : pages.map((page) => ({ ...page, runs: page.runs.map((run) => withFiguresIn(run, zeros.get(run.font ?? ''))) }));
}

function fontIn(runs: readonly Run[]): Font {
  const widths = new Map<string, number[]>();
  for (const run of runs) {
    const stops = stopsOf(run);
    for (let i = 0; i < run.text.length; i++) {
      const width = ((stops[i] ?? 0) - (stops[i - 1] ?? 0)) / run.size;
      const letter = run.text.charAt(i);
      const own = widths.get(letter);
      if (own) own.push(width);
      else widths.set(letter, [width]);
    }
  }
  return { widths, hasFigures: runs.some(({ text }) => /\d/.test(text)) };
}

/** The code of what stands for 0 in a font, where its widths tell that ten letters in a row are figures. */
function zeroIn({ widths, hasFigures }: Font): number[] {
  const marked = [...widths.keys()].filter((letter) => LETTERS.test(letter));
  const contradicted = marked.filter((letter) => isContradicted(letter, widths));
  const codes = marked.map((letter) => letter.charCodeAt(0));
  const zero = least(codes);
  if (hasFigures || contradicted.length < CONTRADICTED.least || most(codes) !== zero + FIGURES - 1) return [];
  const narrowest = marked.reduce((best, letter) => (widthOf(letter, widths) < widthOf(best, widths) ? letter : best));
  return narrowest.charCodeAt(0) === zero + 1 ? [zero] : [];
}

function isContradicted(letter: string, widths: Font['widths']): boolean {
  const [bare = letter] = letter.normalize('NFD');
  const [own, other] = [widthOf(letter, widths), widthOf(bare, widths)];
  return bare !== letter && widths.has(bare) && Math.abs(own - other) > CONTRADICTED.by * other;
}

const widthOf = (letter: string, widths: Font['widths']): number => quantile(widths.get(letter) ?? [], 0.5);

function withFiguresIn(run: Run, zero: number | undefined): Run {
  if (zero === undefined) return run;
  const text = Array.from(run.text, (letter) => {
    const figure = letter.charCodeAt(0) - zero;
    return figure >= 0 && figure < FIGURES ? String(figure) : letter;
  }).join('');
  return text === run.text ? run : { ...run, text };
}
