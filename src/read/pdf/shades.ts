import type { Picture } from './pixels.js';

/** A picture in shades of grey. */
export interface Shades {
  readonly width: number;
  /** the shade at a place of the unit square, over the shade that lies below it */
  readonly at: (u: number, v: number, below: number) => number;
}

/** How a picture is laid out: bits, or so many bytes a point. */
type Sampler = (x: number, y: number, below: number) => number;

/** The shades of a picture by the layout of its data; a mask paints its dark points in the colour given. */
export function shadesOf(picture: Picture, maskColour?: string): Shades | undefined {
  const { width, height } = picture;
  const sample = samplerOf(picture, maskColour);
  if (!sample) return undefined;
  return { width, at: (u, v, below) => sample(Math.floor(u * width), Math.floor(v * height), below) };
}

function samplerOf({ width, height, data }: Picture, maskColour: string | undefined): Sampler | undefined {
  if (!data || width < 1 || height < 1) return undefined;
  const stride = (width + 7) >> 3;
  if (data.length === stride * height) return bits(data, stride, maskColour);
  const size = data.length / (width * height);
  if (size === 3) return (x, y) => grey(data, (y * width + x) * 3);
  if (size !== 4) return undefined;
  return (x, y, below) => {
    const at = (y * width + x) * 4;
    const cover = (data[at + 3] ?? 255) / 255;
    return Math.round(cover * grey(data, at) + (1 - cover) * below);
  };
}

type Data = NonNullable<Picture['data']>;

function bits(data: Data, stride: number, maskColour: string | undefined): Sampler {
  const isLight = (x: number, y: number): boolean => (((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
  if (maskColour === undefined) return (x, y) => (isLight(x, y) ? 255 : 0);
  const ink = shadeOf(maskColour);
  return (x, y, below) => (isLight(x, y) ? below : ink);
}

/** How light three bytes look. */
const grey = (data: Data, at: number): number => ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 151 + (data[at + 2] ?? 0) * 28) >> 8;

/** "#rrggbb"; anything else is ink. */
function shadeOf(colour: string): number {
  const value = /^#[0-9a-f]{6}$/i.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0;
  return grey(new Uint8Array([value >> 16, (value >> 8) & 255, value & 255]), 0);
}
