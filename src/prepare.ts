import { apart } from './apart.js';
import { type Languages, languagesWith } from './language/index.js';
import { outline } from './outline/index.js';
import { formatOf, read } from './read/index.js';
import { recognise, type SaidBefore } from './recognise/index.js';
import { struckWarning } from './struck.js';
import { sha256 } from './text/index.js';
import type { Block, Coverage, Document, DocumentInfo, Input, ReadOptions, RecogniseOptions, Report, Side, Warning } from './types.js';

/** One side of a comparison as far as it goes alone: read, outlined, recognised. */
export interface Prepared {
  readonly input: Input;
  readonly document: Document;
  readonly report: Report;
}

/** An input that could not be taken in: which one, and what went wrong with it. */
export class InputError extends Error {
  readonly input: string;
  readonly side: Side | undefined;

  constructor(input: Input, side: Side | undefined, cause: Error) {
    super(`${input.name}: ${cause.message}`, { cause });
    this.name = 'InputError';
    this.input = input.name;
    this.side = side;
  }
}

/** What a document says before anything is recognised in it. */
export interface Outlined extends Omit<Prepared, 'report'> {
  readonly blocks: readonly Block[];
}

/** Reads and outlines one document; throws InputError around a ReadError or LimitError. */
export async function outlined(input: Input, options: ReadOptions & RecogniseOptions, side?: Side): Promise<Outlined> {
  try {
    const document = input.absent ? nothing(input) : await read(input, input.revisions ? { ...options, revisions: input.revisions } : options);
    const blocks = apart(outline(document, options), (tried) => recognise(tried, titled(document, options)));
    return { input, document: { ...document, warnings: [...document.warnings, ...struckWarning(blocks, document.warnings)] }, blocks };
  } catch (error) {
    if (error instanceof Error && (error.name === 'ReadError' || error.name === 'LimitError')) throw new InputError(input, side, error);
    throw error;
  }
}

/** The languages with the user's own words: made once for all stages. */
export const languagesFor = ({ patterns }: RecogniseOptions): Languages => languagesWith(patterns);

/** Recognises what an outlined document recommends; `said` is what its texts say that were read before. */
export function recognised(
  { input, document, blocks }: Outlined,
  options: RecogniseOptions,
  known: { readonly languages: Languages; readonly said?: SaidBefore },
): Prepared {
  return { input, document, report: withoutWords(input, recognise(blocks, titled(document, options), known)) };
}

/** Of a version that does not exist, nothing else is worth a warning. */
const withoutWords = (input: Input, report: Report): Report => (input.absent ? { ...report, warnings: [] } : report);

const titled = ({ title }: Document, options: RecogniseOptions) => (title ? { ...options, title } : options);

/** A version that does not exist holds nothing, which the output must say: what looks dropped or added may be a file that was deleted or made. */
const nothing = (input: Input): Document => ({
  root: { type: 'root', children: [] },
  format: formatOf(input),
  identifying: [],
  warnings: [{ code: 'version-absent', message: `There is no such version of ${input.name}: it is taken as empty.`, locators: [] }],
});

/** One side as the output describes it; `report` may be the settled one. */
export function describe({ input, document, report }: Prepared, name = input.name, coverage?: Coverage): DocumentInfo {
  const title = report.title ?? document.title;
  const struck = report.recommendations.filter((one) => one.struck).length;
  return {
    name,
    format: document.format,
    sha256: sha256(input.bytes),
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
