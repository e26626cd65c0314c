const MB = 1024 * 1024;

/** Least and most of a number, `whole` where it has no fraction. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

/** What no machine has, no file holds and no timer counts. */
const MOST = 2 ** 31 - 1;

/** A number of things. */
export const COUNT: Range = { least: 1, most: MOST, whole: true };
/** Readers and V8 go down a level of their own stack for each level of nesting. */
const LEVELS: Range = { ...COUNT, most: 4_000 };

/** What one document may cost before it is refused: each value can be raised by `--limit NAME=VALUE` within its range. */
export const LIMITS = {
  /** bytes of a document that is no PDF: the longest published reports stay under 20 MB */
  bytes: { usual: 50 * MB, range: COUNT },
  /** bytes of a PDF: full-colour reports reach 100 MB */
  pdfBytes: { usual: 200 * MB, range: COUNT },
  /** bytes that an archive (DOCX, ODT, EPUB), or a stream of a PDF, may inflate to; 250 KB of zip bomb reach gigabytes */
  inflatedBytes: { usual: 100 * MB, range: COUNT },
  /** entries of an archive */
  entries: { usual: 2_000, range: COUNT },
  /** nesting of elements in XML */
  depth: { usual: 256, range: LEVELS },
  /** paragraphs, list items and table rows of a document */
  blocks: { usual: 200_000, range: COUNT },
  /** characters of one block */
  blockLength: { usual: 1_000_000, range: COUNT },
  /** nesting of lists and quotations */
  nesting: { usual: 100, range: LEVELS },
  /** pages of a PDF */
  pages: { usual: 2_000, range: COUNT },
  /** CPU seconds for reading and comparing, before what each page adds */
  seconds: { usual: 10, range: { least: 0.001, most: MOST } },
  /** megabytes of memory for reading and comparing */
  heap: { usual: 1_024, range: { ...COUNT, most: 65_536 } },
} as const satisfies Readonly<Record<string, { readonly usual: number; readonly range: Range }>>;

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** Bounds on input and work; what exceeds one is refused, never cut off. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The name of every limit. */
export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

/** Every limit where nobody raised it. */
export const DEFAULT_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].usual])) as Limits;
