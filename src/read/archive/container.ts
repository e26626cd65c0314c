import { ReadError } from '../errors.js';
import { isFlatWord } from '../flat.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** A stream name as an OLE directory stores it: UTF-16, little end first. */
const streamName = (name: string): Uint8Array => Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));

function contains(bytes: Uint8Array, needle: Uint8Array): boolean {
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** What an OLE container holds is told by the names in its directory: encrypted Office files have a stream of this name (MS-OFFCRYPTO 1.3). */
function oleError(bytes: Uint8Array): ReadError {
  if (contains(bytes, streamName('EncryptedPackage'))) {
    return new ReadError('encrypted', 'the file is protected by a password: open it in a word processor and save it without one');
  }
  return new ReadError('unsupported', 'the file is in the old binary Office format (.doc): open it in a word processor and save it as .docx or .odt');
}

/** Throws a ReadError that tells what the bytes are when they are no zip archive; `kind` names what was expected ("Word document"). */
export function expectArchive(bytes: Uint8Array, kind: string): void {
  if (bytes.length === 0) throw new ReadError('empty', 'the file is empty: get it again from where it came');
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (isFlatWord(bytes))
    throw new ReadError('unsupported', 'the file is a Word document saved as one XML file: open it in a word processor and save it as .docx');
  // some senders put bytes before the archive, so only a file without any entry's mark is turned away here
  if (!startsWith(bytes, ZIP) && !contains(bytes, Uint8Array.from([...ZIP, 5, 6]))) {
    throw new ReadError('unreadable', `the file is no ${kind}: its extension may be wrong, or it is damaged`);
  }
}
