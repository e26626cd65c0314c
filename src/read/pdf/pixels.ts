import type { PDFPageProxy } from 'pdfjs-dist';
import type { Engine } from './engine.js';

/** A picture as pdf.js decodes it; `kind` says how many bits a point takes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

/** Rows and columns looked at: a line of small print on a page is ten rows high then. */
const ROWS = 1000;
const COLUMNS = 400;
/** Parts of the width that are looked at by themselves: in a narrow one, lines of a page that lies askew do not run into each other. */
const STRIPS = 10;
/** In so many of them lines stand where a page is written on: a figure's axis or a rule stands in one or two. */
const WRITTEN_STRIPS = 4;
/** How far from the shade of the paper ink lies, in parts of the whole range; what is nearer is paper up to the first, a picture's shade between. */
const PAPER = 0.15;
const INK = 0.4;
/** A faint page has less of the range: its ink lies so far of the way to its darkest. */
const FAINT = 0.6;
/** Less than this between paper and ink is the grain of empty paper. */
const LEAST_RANGE = 40;
/** A page of writing is mostly paper, with hardly any shades. */
const MOSTLY_PAPER = 0.7;
const SHADES = 0.2;
/** So much of a row is ink where writing goes through it. */
const INKED = 0.01;
/** Points this far from the ends of all shades are no noise. */
const EDGE = 0.005;

/** How many lines of writing the pictures of a page show at most: rows of ink on paper. A photograph has shades, and none. */
export async function linesOn(page: PDFPageProxy, { OPS, AnnotationMode }: Engine): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const codes = new Set([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);
  const pictures = await Promise.all(fnArray.flatMap((code, at) => (codes.has(code) ? [pictureOf(page, argsArray[at]?.[0])] : [])));
  return Math.max(0, ...pictures.map((picture) => (picture ? linesIn(picture) : 0)));
}

/** A picture that an operator paints: by name, or as it is. */
export async function pictureOf(page: PDFPageProxy, named: unknown): Promise<Picture | undefined> {
  const id = typeof named === 'string' ? named : (named as { data?: unknown } | null)?.data;
  if (typeof id !== 'string') return (named as Picture | null) ?? undefined;
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(id, (picture: Picture | null) => resolve(picture ?? undefined));
  });
}

/** How many rows of ink stand between rows of paper, in the parts of the width that have most; none in a picture of many shades. */
function linesIn(picture: Picture): number {
  const points = pointsOf(picture);
  const tone = points && toneOf(points.shades);
  if (!points || !tone) return 0;
  const counts = strips(points, tone.isInk).map(rowsOfInk);
  return counts.sort((one, other) => other - one)[WRITTEN_STRIPS - 1] ?? 0;
}

/** The points of a picture that are looked at, row by row. */
interface Points {
  readonly rows: number;
  readonly columns: number;
  readonly shades: Uint8Array;
}

function pointsOf(picture: Picture): Points | undefined {
  const shade = shadeIn(picture);
  if (!shade) return undefined;
  const [rows, columns] = [Math.min(ROWS, picture.height), Math.min(COLUMNS, picture.width)];
  const shades = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const y = Math.floor((row * picture.height) / rows);
    for (let column = 0; column < columns; column++) shades[row * columns + column] = shade(Math.floor((column * picture.width) / columns), y);
  }
  return { rows, columns, shades };
}

/** What is ink, dark on light paper or light on dark; undefined for what is no writing: one shade, or many. */
function toneOf(shades: Uint8Array): { readonly isInk: (shade: number) => boolean } | undefined {
  const sorted = Uint8Array.from(shades).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const [darkest, paper, lightest] = [at(EDGE), at(1 / 2), at(1 - EDGE)];
  const isDark = paper - darkest < lightest - paper;
  const range = isDark ? lightest - paper : paper - darkest;
  if (range < LEAST_RANGE) return undefined;
  const distance = (shade: number): number => (isDark ? shade - paper : paper - shade);
  const [paperTo, inkFrom] = [Math.max(PAPER * 255, (1 - FAINT) * range), Math.min(INK * 255, FAINT * range)];
  let [on, between] = [0, 0];
  for (const shade of shades) {
    if (distance(shade) <= Math.min(paperTo, inkFrom)) on++;
    else if (distance(shade) < inkFrom) between++;
  }
  if (on < MOSTLY_PAPER * shades.length || between > SHADES * shades.length) return undefined;
  return { isInk: (shade) => distance(shade) >= inkFrom };
}

/** Of each part of the width, whether ink goes through its rows. */
function strips({ rows, columns, shades }: Points, isInk: (shade: number) => boolean): readonly (readonly boolean[])[] {
  const width = Math.max(1, Math.floor(columns / STRIPS));
  return Array.from({ length: Math.min(STRIPS, columns) }, (_, strip) =>
    Array.from({ length: rows }, (_row, row) => {
      const start = row * columns + strip * width;
      return shades.subarray(start, start + width).filter(isInk).length > INKED * width;
    }),
  );
}

const rowsOfInk = (inked: readonly boolean[]): number => inked.filter((here, row) => here && !inked[row - 1]).length;

/** How light a point is, 0 to 255, by the layout of the data: one bit a point, or three or four bytes. */
function shadeIn({ width, height, data }: Picture): ((x: number, y: number) => number) | undefined {
  if (!data || width < 2 || height < 2) return undefined;
  const stride = (width + 7) >> 3;
  if (data.length === stride * height) return (x, y) => (((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0);
  const size = data.length / (width * height);
  if (size !== 3 && size !== 4) return undefined;
  return (x, y) => {
    const at = (y * width + x) * size;
    return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  };
}
