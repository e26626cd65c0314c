import { decode, decodeImage, toRGBA8 } from 'utif2';
import { ReadError } from '../errors.js';
import { sheetOf } from './greys.js';
import type { Sheet, Turn } from './model.js';

/** Tags of a picture in a TIFF, as its library names them. */
const TAGS = { kind: 't254', width: 't256', height: 't257', packing: 't259', colours: 't262', turn: 't274', resolution: 't282', unit: 't296' } as const;
/** Ways of packing that are read: none, fax, LZW, Deflate, bytes repeated; and colours: grey both ways, red, green and blue, a table. Others come out blank, which is paper with nothing on it. */
const PACKINGS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 8, 32946, 32773]);
const MOST_COLOURS = 3;
/** How far a page is turned, by what the tag says of its first row and column. */
const TURNS: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };
const CENTIMETRES = 3;
const CENTIMETRES_AN_INCH = 2.54;

type Directory = ReturnType<typeof decode>[number];

/** One of the pages of a TIFF: how large it is, and its sheet. */
export interface TiffPage {
  readonly size: number;
  readonly sheet: () => Sheet;
}

/** The pages of a TIFF: scanners put many into one. */
export function pagesOfTiff(bytes: Uint8Array): readonly TiffPage[] {
  const own = bytes.slice().buffer;
  return (
    decode(own)
      .map((directory) => ({ directory, width: numberOf(directory, TAGS.width), height: numberOf(directory, TAGS.height) }))
      // a smaller copy of another page, for a list of them
      .filter(({ directory, width, height }) => width > 0 && height > 0 && (numberOf(directory, TAGS.kind) & 1) === 0)
      .map(({ directory, width, height }) => ({
        size: width * height,
        sheet: () => {
          if (!PACKINGS.has(numberOf(directory, TAGS.packing)) || numberOf(directory, TAGS.colours) > MOST_COLOURS)
            throw new ReadError('unsupported', 'is packed in a way, or has colours, that are not read; save it as PNG, JPEG or PDF');
          decodeImage(own, directory);
          const points = toRGBA8(directory);
          const density = densityOf(directory);
          const turn = TURNS[numberOf(directory, TAGS.turn)];
          return sheetOf({ width, height, ...(density ? { density } : {}), ...(turn ? { turn } : {}) }, (at) => [
            points[at * 4] ?? 0,
            points[at * 4 + 1] ?? 0,
            points[at * 4 + 2] ?? 0,
            points[at * 4 + 3] ?? 0,
          ]);
        },
      }))
  );
}

function numberOf(directory: Directory, tag: string): number {
  const value = (directory as unknown as Readonly<Record<string, readonly number[] | undefined>>)[tag]?.[0];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function densityOf(directory: Directory): number | undefined {
  const across = numberOf(directory, TAGS.resolution) * (numberOf(directory, TAGS.unit) === CENTIMETRES ? CENTIMETRES_AN_INCH : 1);
  return across > 0 ? across : undefined;
}
