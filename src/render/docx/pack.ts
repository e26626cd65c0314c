import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip file can hold, in whatever zone it is read: the library writes the time of the day. */
const NO_TIME = new Date(1980, 0, 1);

/** When it was made and commented: no part says so. */
const DATES: Readonly<Record<string, RegExp>> = {
  'docProps/core.xml': /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g,
  'word/comments.xml': /(?<=<w:comment [^>]*) w:date="[^"]*"/g,
};

/** What says of which kind the parts are goes first: programs look there before they unpack. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The bytes of a document, the same each time. */
export async function packed(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  const names = [...FIRST, ...Object.keys(parts).filter((name) => !FIRST.includes(name))];
  return zipSync(Object.fromEntries(names.map((name) => [name, undated(name, parts[name] ?? new Uint8Array())])), { mtime: NO_TIME });
}

function undated(name: string, bytes: Uint8Array): Uint8Array {
  const dates = DATES[name];
  return dates === undefined ? bytes : strToU8(strFromU8(bytes).replace(dates, ''));
}
