import type { Limits } from '../../types.js';
import { latin } from '../bytes.js';
import { LimitError } from '../errors.js';
import { inflated } from './inflated.js';

/** All streams together, in units of what one may unpack to: drawings of a long report reach twice that of one. */
const TOGETHER = 8;
/** Bytes that say how a stream is packed: without them it cannot be unpacked. */
const HEADER = 2;
/** Filters on filters that a stream may name; nobody packs a page more often. */
const FILTERS = 4;

const STREAM = /\bstream\r?\n/g;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
const PICTURE = /\/Subtype\s{0,20}\/Image\b/;

/** The most bytes that a packed stream holds, layer under layer; undefined where they are more than so many. */
function unpacked(bytes: Uint8Array, layers: number, most: number): number | undefined {
  let data = bytes;
  let length = 0;
  try {
    for (let left = layers; left > 0; left--) {
      const layer = inflated(data, most);
      if (!layer) return undefined;
      data = layer;
      length = Math.max(length, data.length);
    }
  } catch {
    // what is damaged, the engine finds, too
  }
  return length;
}

interface Packed {
  readonly at: number;
  readonly layers: number;
  readonly picture: boolean;
}

/** The packed streams of a file, wherever they stand: what its tables say of their places is not believed. */
function* packedStreams(bytes: Uint8Array): Generator<Packed> {
  const text = latin(bytes);
  let from = 0;
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    const before = text.slice(from, index);
    from = index + word.length;
    const layers = Math.min(FILTERS, before.match(FLATE)?.length ?? 0);
    if (layers > 0) yield { at: from, layers, picture: PICTURE.test(before.slice(before.lastIndexOf(' obj') + 1)) };
  }
}

/**
 * A copy of a PDF whose streams unpack to no more than the limit of unpacked bytes each; throws a LimitError where one of text, fonts or drawing does.
 * Pictures hold no text and reach any size: they are made unreadable, unless they are asked for and stay under the limit.
 */
export function bounded(bytes: Uint8Array, limits: Limits, pictures: boolean): Uint8Array {
  const copy = new Uint8Array(bytes);
  const { inflatedBytes: most } = limits;
  let all = 0;
  for (const { at, layers, picture } of packedStreams(bytes)) {
    const length = picture && !pictures ? undefined : unpacked(bytes.subarray(at), layers, most);
    all += length ?? 0;
    if (length === undefined && picture) copy.fill(0, at, at + HEADER);
    else if (length === undefined || all > most * TOGETHER) throw tooMuch(most);
  }
  return copy;
}

function tooMuch(most: number): LimitError {
  return new LimitError(
    'inflatedBytes',
    most,
    `its streams unpack to more than the ${most} bytes allowed for one; raise with --limit inflatedBytes=${most * 4}`,
  );
}
