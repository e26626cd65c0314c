import { zlibSync } from 'fflate';
import type { Sheet } from './model.js';

/** How bright red, green and blue look (ITU-R BT.601). */
const BRIGHT = [0.299, 0.587, 0.114] as const;
const WHITE = 255;

/** One point of a picture, 0–255 each; what can be looked through lies on white paper. */
export type Point = readonly [red: number, green: number, blue: number, opacity: number];

/** A sheet of grey from the points of a picture: tesseract sees no colours. */
export function sheetOf({ width, height, density, turn }: Pick<Sheet, 'width' | 'height' | 'density' | 'turn'>, pointAt: (at: number) => Point): Sheet {
  const greys = new Uint8Array(width * height);
  for (let at = 0; at < greys.length; at++) greys[at] = greyOf(pointAt(at));
  return {
    width,
    height,
    ...(density ? { density } : {}),
    ...(turn ? { turn } : {}),
    filter: 'FlateDecode',
    colours: 'DeviceGray',
    bytes: zlibSync(greys, { level: 1 }),
  };
}

function greyOf([red, green, blue, opacity]: Point): number {
  const grey = BRIGHT[0] * red + BRIGHT[1] * green + BRIGHT[2] * blue;
  return Math.round(WHITE + ((grey - WHITE) * opacity) / WHITE);
}
