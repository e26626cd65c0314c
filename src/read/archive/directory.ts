import { ReadError } from '../errors.js';

/** One entry of a zip archive, as its central directory describes it; sizes and offsets in bytes. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** the end record is 22 bytes, after which a comment of at most 65,535 may stand (APPNOTE 4.3.16) */
const END_LENGTH = 22;
const COMMENT_LENGTH = 0xffff;
const IN_ZIP64 = 0xffffffff;

const damaged = (what: string): ReadError =>
  new ReadError('unreadable', `the file is damaged (${what}): get it again from where it came, or open it in a word processor and save it anew`);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LENGTH);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('its table of contents is missing, so it may be cut short');
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** bytes before the archive proper; offsets count from there */
  readonly shift: number;
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function directory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged('its table of contents is missing');
  return { count: wide(view, at + 32), size: wide(view, at + 40), start: wide(view, at + 48), shift: 0 };
}

function directoryOf(view: DataView): Directory {
  const end = endOfDirectory(view);
  const large = directory64(view, end);
  if (large) return large;
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const shift = end - size - start;
  if (shift < 0) throw damaged('its table of contents is inconsistent');
  return { count: view.getUint16(end + 10, true), size, start: start + shift, shift };
}

/** The 64-bit values of the zip64 extra field, which stand there only for those that are full in the entry itself, in this order. */
function widened(extra: DataView, values: readonly number[]): readonly number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== IN_ZIP64) return value;
      next += 8;
      return wide(extra, next - 8);
    });
  }
  return values;
}

function entryAt(bytes: Uint8Array, at: number, shift: number): Entry & { readonly next: number } {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== CENTRAL) throw damaged('its table of contents is inconsistent');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [, packed = 0, offset = 0] = widened(viewOf(bytes.subarray(nameEnd, extraEnd)), sizes);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    offset: offset + shift,
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/** Runs `parse`; an offset that points outside the file means a damaged file, not a bug of ours. */
function within<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw damaged('a position in it lies outside the file');
    throw error;
  }
}

/** How many entries the archive says it has, before any is looked at; throws a ReadError when it is no archive or a damaged one. */
export function countEntries(bytes: Uint8Array): number {
  return within(() => directoryOf(viewOf(bytes)).count);
}

/** The entries of a zip archive in the order of its central directory; throws a ReadError when it is damaged. */
export function readEntries(bytes: Uint8Array): readonly Entry[] {
  return within(() => {
    const { count, start, shift } = directoryOf(viewOf(bytes));
    const entries: Entry[] = [];
    for (let at = start; entries.length < count; ) {
      const { next, ...entry } = entryAt(bytes, at, shift);
      entries.push(entry);
      at = next;
    }
    return entries;
  });
}

/** The packed bytes of an entry; throws a ReadError where the entry's own header is missing or its bytes are cut short. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  return within(() => {
    const view = viewOf(bytes);
    if (view.getUint32(entry.offset, true) !== LOCAL) throw damaged(`the header of “${entry.name}” is missing`);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > bytes.length) throw damaged(`“${entry.name}” is cut short`);
    return bytes.subarray(start, start + entry.packed);
  });
}
