/** Text of a file and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Bytes looked at for the NUL pattern of UTF-16 without a mark. */
const SAMPLE = 4096;
/** Share of NUL bytes at even or odd places: Latin text in UTF-16 has nearly all of them, other text none. */
const NUL_SHARE = 0.3;

function byMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
}

function byPattern(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (half === 0 || (even < half * NUL_SHARE && odd < half * NUL_SHARE)) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

/** The encoding that the bytes show by a byte-order mark or the NUL pattern of UTF-16; undefined where they show none. */
export const encodingShown = (bytes: Uint8Array): string | undefined => byMark(bytes) ?? byPattern(bytes);

/** The text where every byte is valid UTF-8, else undefined. */
export function strictUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}
