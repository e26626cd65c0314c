const MB = 1024 * 1024;

/** What one document may cost before it is refused. Every value can be raised by `--limit NAME=VALUE`. */
export const DEFAULT_LIMITS = {
  /** bytes of a document that is no PDF: the longest published reports stay under 20 MB */
  bytes: 50 * MB,
  /** bytes of a PDF: full-colour reports reach 100 MB */
  pdfBytes: 200 * MB,
  /** bytes that an archive (DOCX, ODT, EPUB), or a stream of a PDF, may inflate to; 250 KB of zip bomb reach gigabytes */
  inflatedBytes: 100 * MB,
  /** entries of an archive */
  entries: 2_000,
  /** nesting of elements in XML */
  depth: 256,
  /** paragraphs, list items and table rows of a document */
  blocks: 200_000,
  /** characters of one block */
  blockLength: 1_000_000,
  /** nesting of lists and quotations */
  nesting: 100,
  /** pages of a PDF */
  pages: 2_000,
  /** CPU seconds for reading and comparing, before what each page adds */
  seconds: 10,
  /** megabytes of memory for reading and comparing */
  heap: 1_024,
};

/** Bounds on input and work; what exceeds one is refused, never cut off. */
export type Limits = Readonly<Record<keyof typeof DEFAULT_LIMITS, number>>;
