import type { PDFPageProxy } from 'pdfjs-dist';
import { isSymbolFont } from '../flow/index.js';
import { IDENTITY, type Matrix, toMatrix } from './matrix.js';
import type { Box } from './model.js';

/** What pdf.js tells of a font once a page that shows it has been read. */
export interface Font {
  readonly id: string;
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** its letters are small drawings, as TeX makes them of pixels */
  readonly drawn: boolean;
  /** its letters are Greek, and signs that the file may give by codes of a private area */
  readonly symbolic: boolean;
  readonly fontMatrix: Matrix;
}

/** The part of the graphics state that text and fills depend on. */
export interface State {
  ctm: Matrix;
  font: Font | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string;
  stroke: string;
  lineWidth: number;
  alpha: number;
  blend: string;
  /** what drawing is cut off at; "none" is the whole page, "odd" a shape that is no rectangle */
  clip: Box | 'none' | 'odd';
}

/** Where the next text is drawn. */
export interface Pen {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The graphics state at the start of a page. */
export function startState(ctm: Matrix): State {
  return {
    ctm,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    alpha: 1,
    blend: 'source-over',
    clip: 'none',
  };
}

/** At the start of a line that a matrix places; without one, at the start of a page. */
export function startPen(matrix: Matrix = IDENTITY): Pen {
  return { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}

// "Demi" and "Black" are bold to a reader though the font program rarely says so; "CMBX" and "-Medi" are what TeX calls bold.
const BOLD_NAME = /bold|black|heavy|semib|demi(?!-?light)|cmbx|sfbx|-medi(?:ital)?$/i;
const ITALIC_NAME = /italic|oblique/i;

/** The font pdf.js calls `id`, from the page that shows it; remembered in `fonts`. Undefined when pdf.js could not load it. */
export function fontOf(id: string, page: PDFPageProxy, fonts: Map<string, Font>): Font | undefined {
  const known = fonts.get(id);
  if (known || !page.commonObjs.has(id)) return known;
  const raw = page.commonObjs.get(id) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    italic?: boolean;
    vertical?: boolean;
    isType3Font?: boolean;
    fontMatrix?: unknown;
  };
  const name = raw.name ?? '';
  const font = {
    id,
    name,
    bold: raw.bold === true || raw.black === true || BOLD_NAME.test(name),
    italic: raw.italic === true || ITALIC_NAME.test(name),
    vertical: raw.vertical === true,
    drawn: raw.isType3Font === true,
    symbolic: isSymbolFont(name),
    fontMatrix: raw.fontMatrix ? toMatrix(raw.fontMatrix) : FONT_UNITS,
  };
  fonts.set(id, font);
  return font;
}

/** A thousandth of an em, as all fonts but Type 3 have it. */
const FONT_UNITS: Matrix = [0.001, 0, 0, 0.001, 0, 0];
