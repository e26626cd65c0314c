import type { PDFPageProxy } from 'pdfjs-dist';
import type { Engine } from './engine.js';
import { WRITING } from './pictured.js';

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
/** A point is paper above, ink below; what lies between is a picture's shade. */
const PAPER = 200;
const INK = 110;
/** A page of writing is mostly paper, with hardly any shades. */
const MOSTLY_PAPER = 0.7;
const SHADES = 0.2;
/** So much of a row is ink where writing goes through it. */
const INKED = 0.01;

/** Whether a picture of the page shows lines of writing: ink on paper in a dozen rows or more. A cover has a title, a photograph has shades. */
export async function showsWriting(page: PDFPageProxy, { OPS, AnnotationMode }: Engine): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const codes = new Set([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);
  const pictures = await Promise.all(fnArray.flatMap((code, at) => (codes.has(code) ? [pictureOf(page, argsArray[at]?.[0])] : [])));
  return pictures.some((picture) => picture !== undefined && linesIn(picture) >= WRITING.lines);
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

/** How many rows of ink stand between rows of paper; none in a picture of many shades. */
function linesIn(picture: Picture): number {
  const shade = shadeIn(picture);
  if (!shade) return 0;
  const [rows, columns] = [Math.min(ROWS, picture.height), Math.min(COLUMNS, picture.width)];
  const inked: boolean[] = [];
  const counts = { paper: 0, shades: 0 };
  for (let row = 0; row < rows; row++) {
    const ink = inkIn(Math.floor((row * picture.height) / rows), { columns, width: picture.width, shade, counts });
    inked.push(ink > INKED * columns);
  }
  const points = rows * columns;
  if (counts.paper < MOSTLY_PAPER * points || counts.shades > SHADES * points) return 0;
  return inked.filter((here, row) => here && !inked[row - 1]).length;
}

interface Looking {
  readonly columns: number;
  readonly width: number;
  readonly shade: (x: number, y: number) => number;
  readonly counts: { paper: number; shades: number };
}

function inkIn(y: number, { columns, width, shade, counts }: Looking): number {
  let ink = 0;
  for (let column = 0; column < columns; column++) {
    const light = shade(Math.floor((column * width) / columns), y);
    if (light >= PAPER) counts.paper++;
    else if (light <= INK) ink++;
    else counts.shades++;
  }
  return ink;
}

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
