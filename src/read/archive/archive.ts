import type { ReadOptions } from '../../types.js';
import { ReadError } from '../errors.js';
import { checkLimit, limitsOf } from '../limits.js';
import { countEntries, type Entry, packedBytes, readEntries } from './directory.js';
import { crc32, inflate } from './inflate.js';

/** A zip archive whose entries are unpacked one by one, on demand, into memory only. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of an entry, undefined where there is none; throws a ReadError when it is damaged, a LimitError over the limit of inflated bytes. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const STORED = 0;
const DEFLATED = 8;

function unpack(bytes: Uint8Array, entry: Entry, count: (bytes: number) => void): Uint8Array {
  if (entry.encrypted) throw new ReadError('encrypted', 'the file is an encrypted archive: unpack it with its password first');
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) {
    count(packed.length);
    return packed;
  }
  if (entry.method !== DEFLATED) throw new ReadError('unsupported', `the file is packed in an unusual way (method ${entry.method}): save it anew`);
  return inflate(packed, count);
}

/** The entries by name. Names differ in case only in files that some reader takes for the same part (OPC 6.2.2), so they are looked up without it. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (found.has(key)) throw new ReadError('unreadable', `the file holds two parts called “${entry.name}”, so what it says is not certain: save it anew`);
    found.set(key, entry);
  }
  return found;
}

/** Opens a zip archive; throws a ReadError when it is none or damaged, a LimitError when it has too many entries. Nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array, options: Pick<ReadOptions, 'limits'>): Archive {
  const limits = limitsOf(options);
  checkLimit(limits, 'entries', countEntries(bytes), 'entries in the archive');
  const entries = byName(readEntries(bytes));
  let spent = 0;
  const count = (more: number): void => {
    spent += more;
    checkLimit(limits, 'inflatedBytes', spent, 'bytes unpacked so far');
  };
  return {
    names: [...entries.values()].map((entry) => entry.name),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const data = unpack(bytes, entry, count);
      if (crc32(data) !== entry.crc) throw new ReadError('unreadable', `the file is damaged (the checksum of “${entry.name}” is wrong): get it again`);
      return data;
    },
  };
}
