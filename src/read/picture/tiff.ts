import { decode, decodeImage, toRGBA8 } from 'utif2';
import { sheetOf } from './greys.js';
import type { Sheet } from './model.js';

/** Tags of a picture in a TIFF, as its library names them: across, down, points a unit, the unit. */
const TAGS = { width: 't256', height: 't257', resolution: 't282', unit: 't296' } as const;
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
  return decode(own)
    .map((directory) => ({ directory, width: numberOf(directory, TAGS.width), height: numberOf(directory, TAGS.height) }))
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ directory, width, height }) => ({
      size: width * height,
      sheet: () => {
        decodeImage(own, directory);
        const points = toRGBA8(directory);
        const density = densityOf(directory);
        return sheetOf({ width, height, ...(density ? { density } : {}) }, (at) => [
          points[at * 4] ?? 0,
          points[at * 4 + 1] ?? 0,
          points[at * 4 + 2] ?? 0,
          points[at * 4 + 3] ?? 0,
        ]);
      },
    }));
}

function numberOf(directory: Directory, tag: string): number {
  const value = (directory as unknown as Readonly<Record<string, readonly number[] | undefined>>)[tag]?.[0];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function densityOf(directory: Directory): number | undefined {
  const across = numberOf(directory, TAGS.resolution) * (numberOf(directory, TAGS.unit) === CENTIMETRES ? CENTIMETRES_AN_INCH : 1);
  return across > 0 ? across : undefined;
}
