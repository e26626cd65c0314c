import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Document } from '../../types.js';
import { isoDate } from './dates.js';

/** What a PDF says of itself. */
export interface Metadata {
  readonly title?: string;
  /** it holds a form in the XML of Adobe's designer */
  readonly xfa: boolean;
  readonly dates: readonly string[];
  readonly identifying: Document['identifying'];
}

interface Raw {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: Iterable<[string, unknown]> | null;
}

/** Keys of the information dictionary that say nothing of a person or machine. */
const PLAIN = /^(?:PDFFormatVersion|Language|EncryptFilterName|Is[A-Z]\w*|Title|Trapped|CreationDate|ModDate)$/;
/** XMP properties that name people, machines or copies. */
const TELLING =
  /creator|author|producer|documentid|instanceid|originaldocumentid|history|derivedfrom|manifest|software|publisher|contributor|createdate|modifydate/;

/** Reads title, dates and all that could identify who made the file or whose copy it is. */
export async function metadataOf(document: PDFDocumentProxy): Promise<Metadata> {
  const raw = (await document.getMetadata().catch(() => ({ info: {}, metadata: null }))) as unknown as Raw;
  const title = titleOf(raw.info['Title']);
  const dates = ['ModDate', 'CreationDate'].flatMap((key) => isoDate(raw.info[key]) ?? []);
  const ids = document.fingerprints.filter((id): id is string => Boolean(id));
  return {
    ...(title ? { title } : {}),
    xfa: raw.info['IsXFAPresent'] === true,
    dates,
    identifying: [...fromInfo(raw.info), ...fromXmp(raw.metadata), ...entry('document id', ids), ...entry('date', dates)],
  };
}

function entry(what: string, values: readonly string[]): Document['identifying'] {
  const told = [...new Set(values.filter((value) => value.trim() !== ''))];
  return told.length > 0 ? [{ what, values: told }] : [];
}

function fromInfo(info: Raw['info']): Document['identifying'] {
  return Object.entries(info).flatMap(([key, value]) => {
    if (key === 'Custom' && value && typeof value === 'object') return Object.entries(value).flatMap(([name, own]) => entry(`property ${name}`, [String(own)]));
    return typeof value === 'string' && !PLAIN.test(key) ? entry(key.toLowerCase(), [value]) : [];
  });
}

function fromXmp(metadata: Raw['metadata']): Document['identifying'] {
  return [...(metadata ?? [])].flatMap(([name, value]) => (TELLING.test(name.toLowerCase()) ? entry(name, [value].flat().map(String)) : []));
}

/** Many titles are what the word processor called the file, or nothing. */
function titleOf(value: unknown): string | undefined {
  const title =
    typeof value === 'string'
      ? value
          .replace(/^Microsoft Word - /, '')
          .replace(/\s+/gu, ' ')
          .trim()
      : '';
  const isName = /\.\w{2,5}$|^untitled|^document\d*$|[\\/_]/iu.test(title);
  return title.length >= 4 && /\p{L}{3}/u.test(title) && !isName ? title : undefined;
}
