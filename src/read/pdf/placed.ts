import type { PDFPageProxy } from 'pdfjs-dist';
import type { Engine } from './engine.js';
import { IDENTITY, type Matrix, multiply, toMatrix, uprightMatrix } from './matrix.js';
import { type Picture, pictureOf } from './pixels.js';
import { type Shades, shadesOf } from './shades.js';

/** A picture and where it lies: the matrix takes the unit square to points of the upright page. */
export interface Placed {
  readonly shades: Shades;
  readonly matrix: Matrix;
}

/** What is found, and the part of the graphics state that pictures depend on. */
interface Walk {
  readonly found: { readonly named: unknown; readonly matrix: Matrix; readonly fill?: string }[];
  readonly stack: { readonly matrix: Matrix; readonly fill: string }[];
  matrix: Matrix;
  fill: string;
}

/** The pictures that a page paints, in the order in which it does. */
export async function picturesOn(page: PDFPageProxy, { OPS, AnnotationMode }: Engine): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const steps = new Map(Object.entries(STEPS).map(([name, step]) => [(OPS as Readonly<Record<string, number>>)[name], step]));
  const walk: Walk = { found: [], stack: [], matrix: uprightMatrix(page.view, page.rotate), fill: '#000000' };
  for (const [at, code] of fnArray.entries()) steps.get(code)?.(walk, (argsArray[at] as readonly unknown[] | null) ?? []);
  const placed = walk.found.map(async ({ named, matrix, fill }): Promise<Placed[]> => {
    const picture = await pictureOf(page, named);
    const shades = picture && shadesOf(picture, fill);
    return shades ? [{ shades, matrix: multiply(matrix, FROM_TOP) }] : [];
  });
  return (await Promise.all(placed)).flat();
}

/** Pictures are stored from the top, and the unit square stands on its foot. */
const FROM_TOP: Matrix = [1, 0, 0, -1, 0, 1];

const keep = ({ stack, matrix, fill }: Walk): void => void stack.push({ matrix, fill });
const goBack = (walk: Walk): void => void Object.assign(walk, walk.stack.pop());
const move = (walk: Walk, by: unknown): void => {
  walk.matrix = multiply(walk.matrix, by ? toMatrix(by) : IDENTITY);
};
const paintPicture = ({ found, matrix }: Walk, [named]: readonly unknown[]): void => void found.push({ named, matrix });

const STEPS: Readonly<Record<string, (walk: Walk, args: readonly unknown[]) => void>> = {
  save: keep,
  restore: goBack,
  transform: move,
  paintFormXObjectBegin: (walk, [by]) => {
    keep(walk);
    move(walk, by);
  },
  paintFormXObjectEnd: goBack,
  setFillRGBColor: (walk, [colour]) => {
    walk.fill = String(colour);
  },
  paintImageXObject: paintPicture,
  paintInlineImageXObject: paintPicture,
  paintImageMaskXObject: ({ found, matrix, fill }, [named]) => void found.push({ named, matrix, fill }),
  paintImageMaskXObjectGroup: ({ found, matrix, fill }, [masks]) => {
    for (const named of (masks ?? []) as readonly (Picture & { readonly transform?: unknown })[])
      found.push({ named, matrix: multiply(matrix, toMatrix(named.transform)), fill });
  },
};
