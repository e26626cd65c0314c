import { apart } from './apart.js';
import { bytesOf, describeFiles, filesOf, joined, nameOf, type Part } from './join.js';
import { type Languages, languagesWith } from './language/index.js';
import { outline } from './outline/index.js';
import { formatOf, read } from './read/index.js';
import { recognise, type SaidBefore } from './recognise/index.js';
import { struckWarning } from './struck.js';
import { sha256 } from './text/index.js';
import type { Block, Coverage, Document, DocumentInfo, Input, Inputs, ReadOptions, RecogniseOptions, Report, Side, Warning } from './types.js';

/** One side of a comparison as far as it goes alone: read, outlined, recognised. */
export interface Prepared {
  /** the files that it is, mostly one, each as it was read */
  readonly parts: readonly Part[];
  /** what messages call it */
  readonly name: string;
  readonly document: Document;
  readonly report: Report;
}

/** An input that could not be taken in: which one, and what went wrong with it. */
export class InputError extends Error {
  /** what is wrong, as `error.code` of the JSON says it: "unreadable", "password", "limit-pages" … */
  readonly code: string;
  readonly input: string;
  readonly side: Side | undefined;

  constructor(input: Input, side: Side | undefined, cause: Error) {
    super(`${input.name}: ${cause.message}`, { cause });
    this.name = 'InputError';
    const { code, limit } = cause as { readonly code?: string; readonly limit?: string };
    this.code = code ?? (limit === undefined ? 'unreadable' : `limit-${limit}`);
    this.input = input.name;
    this.side = side;
  }
}

/** What a document says before anything is recognised in it. */
export interface Outlined extends Omit<Prepared, 'report'> {
  readonly blocks: readonly Block[];
}

/** Reads and outlines one document; throws InputError around a ReadError or LimitError. */
export async function outlined(inputs: Inputs, options: ReadOptions & RecogniseOptions, side?: Side): Promise<Outlined> {
  const parts: Part[] = [];
  for (const input of filesOf(inputs)) parts.push({ input, document: await readPart(input, options, side) });
  const document = joined(parts);
  const blocks = apart(outline(document, options), (tried) => recognise(tried, titled(document, options)));
  const warnings = [...document.warnings, ...struckWarning(blocks, document.warnings)];
  return { parts, name: nameOf(parts.map(({ input }) => input)), document: { ...document, warnings }, blocks };
}

/** What a reader tells of its pages, with the document that it reads. */
function watched({ name }: Input, options: ReadOptions, side: Side | undefined): ReadOptions {
  const { onProgress } = options;
  return onProgress ? { ...options, onProgress: (progress) => onProgress({ ...progress, file: name, ...(side ? { side } : {}) }) } : options;
}

async function readPart(input: Input, given: ReadOptions, side: Side | undefined): Promise<Document> {
  const options = watched(input, given, side);
  options.onProgress?.({ file: input.name });
  options.signal?.throwIfAborted();
  try {
    return input.absent ? nothing(input) : await read(input, input.revisions ? { ...options, revisions: input.revisions } : options);
  } catch (error) {
    // a reader that was ended cannot tell that from a damaged file
    options.signal?.throwIfAborted();
    if (error instanceof Error && (error.name === 'ReadError' || error.name === 'LimitError')) throw new InputError(input, side, error);
    throw error;
  }
}

/** The languages with the user's own words: made once for all stages. */
export const languagesFor = ({ patterns }: RecogniseOptions): Languages => languagesWith(patterns);

/** Recognises what an outlined document recommends; `said` is what its texts say that were read before. */
export function recognised(
  { parts, name, document, blocks }: Outlined,
  options: RecogniseOptions,
  known: { readonly languages: Languages; readonly said?: SaidBefore },
): Prepared {
  return { parts, name, document, report: withoutWords(parts, recognise(blocks, titled(document, options), known)) };
}

/** Of a version that does not exist, nothing else is worth a warning. */
const withoutWords = (parts: readonly Part[], report: Report): Report => (parts.every(({ input }) => input.absent) ? { ...report, warnings: [] } : report);

const titled = ({ title }: Document, options: RecogniseOptions) => (title ? { ...options, title } : options);

/** A version that does not exist holds nothing, which the output must say: what looks dropped or added may be a file that was deleted or made. */
const nothing = (input: Input): Document => ({
  root: { type: 'root', children: [] },
  format: formatOf(input),
  identifying: [],
  warnings: [{ code: 'version-absent', message: `There is no such version of ${input.name}: it is taken as empty.`, locators: [] }],
});

/** One side as the output describes it; `report` may be the settled one. */
export function describe({ parts, name: own, document, report }: Prepared, name = own, coverage?: Coverage): DocumentInfo {
  const files = describeFiles(parts);
  const path = parts[0]?.input.path;
  const title = report.title ?? document.title;
  const struck = report.recommendations.filter((one) => one.struck).length;
  return {
    name,
    ...(files || path === undefined ? {} : { path }),
    format: document.format,
    sha256: sha256(bytesOf(parts)),
    ...(files ? { files } : {}),
    ...(title ? { title } : {}),
    language: report.language,
    kind: report.kind,
    ...(document.pages === undefined ? {} : { pages: document.pages, pagesRead: document.pagesRead ?? document.pages }),
    ...(document.textSource ? { textSource: document.textSource } : {}),
    recommendations: report.recommendations.length,
    ...(struck > 0 ? { struck } : {}),
    ...(coverage ? { coverage } : {}),
  };
}

/** Every warning of one side, marked with it. */
export function warningsOf({ document, report }: Prepared, side?: Side): Warning[] {
  return [...document.warnings, ...report.warnings].map((warning) => (side ? { ...warning, side } : warning));
}
