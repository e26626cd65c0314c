import { type DecodedPng, decode } from 'fast-png';
import { type Point, sheetOf } from './greys.js';
import type { Sheet } from './model.js';

const METRES_AN_INCH = 0.0254;
const OPAQUE = 255;

/** The sheet of a PNG. */
export function sheetOfPng(bytes: Uint8Array): Sheet {
  const picture = decode(bytes);
  const { resolution, width, height } = picture;
  const density = resolution?.unit === 1 ? resolution.x * METRES_AN_INCH : undefined;
  return sheetOf({ width, height, ...(density ? { density } : {}) }, pointsOf(picture));
}

/** Width and height of a PNG, which stand at its head: asked before it is unpacked. */
export function sizeOfPng(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.byteLength < 24 ? 0 : view.getUint32(16) * view.getUint32(20);
}

/** The points of a picture, each from as many numbers as it has channels; of fewer than eight bits, several points share a byte, and each line begins a new one. */
function pointsOf({ data, depth, channels, palette, width }: DecodedPng): (at: number) => Point {
  const most = 2 ** depth - 1;
  const perByte = depth < 8 ? 8 / depth : 1;
  const line = Math.ceil(width / perByte);
  const shift = (column: number): number => 8 - depth * ((column % perByte) + 1);
  const packed = (at: number): number => {
    const column = at % width;
    return ((data[Math.floor(at / width) * line + Math.floor(column / perByte)] ?? 0) >> shift(column)) & most;
  };
  const valueAt = depth < 8 ? packed : (at: number): number => data[at] ?? 0;
  if (palette) return (at) => coloured(palette[valueAt(at)] ?? []);
  const scaled = (at: number): number => (valueAt(at) / most) * OPAQUE;
  if (channels < 3) return (at) => [scaled(at * channels), scaled(at * channels), scaled(at * channels), channels === 2 ? scaled(at * 2 + 1) : OPAQUE];
  return (at) => {
    const from = at * channels;
    return [scaled(from), scaled(from + 1), scaled(from + 2), channels === 4 ? scaled(from + 3) : OPAQUE];
  };
}

const coloured = ([red = 0, green = 0, blue = 0, opacity = OPAQUE]: readonly number[]): Point => [red, green, blue, opacity];
