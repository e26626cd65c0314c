import type { Renderer } from './options.js';

/** A format of the output: its renderer is loaded when it is asked for. */
interface FormatSpec {
  /** of files that are written in it */
  readonly extensions: readonly string[];
  /** made to be passed on: leaves out what could identify who gave the files, unless told otherwise */
  readonly shared?: true;
  /** its reader is a program that takes JSON, and is told of a failure in JSON, too */
  readonly machine?: true;
  /** no text: nothing for the eyes on a terminal */
  readonly binary?: true;
  readonly load: () => Promise<Renderer>;
}

/** Every format of the output. */
const FORMAT_SPECS = {
  text: { extensions: ['.txt'], load: async (): Promise<Renderer> => (await import('./text/index.js')).renderText },
  json: { extensions: ['.json'], machine: true, load: async (): Promise<Renderer> => (await import('./json.js')).renderJson },
  ndjson: { extensions: ['.ndjson', '.jsonl'], machine: true, load: async (): Promise<Renderer> => (await import('./json.js')).renderNdjson },
  markdown: { extensions: ['.md', '.markdown'], shared: true, load: async (): Promise<Renderer> => (await import('./markdown/index.js')).renderMarkdown },
  html: { extensions: ['.html', '.htm'], shared: true, load: async (): Promise<Renderer> => (await import('./html/index.js')).renderHtml },
  docx: { extensions: ['.docx'], shared: true, binary: true, load: async (): Promise<Renderer> => (await import('./docx/index.js')).renderDocx },
  csv: { extensions: ['.csv'], shared: true, load: async (): Promise<Renderer> => (await import('./csv.js')).renderCsv },
  sarif: { extensions: ['.sarif'], machine: true, load: async (): Promise<Renderer> => (await import('./sarif/index.js')).renderSarif },
  junit: { extensions: ['.xml'], load: async (): Promise<Renderer> => (await import('./junit.js')).renderJunit },
  github: { extensions: [], load: async (): Promise<Renderer> => (await import('./github.js')).renderGithub },
} as const satisfies Readonly<Record<string, FormatSpec>>;

/** One of the formats of the output. */
export type OutputFormat = keyof typeof FORMAT_SPECS;
/** What is to be known of a format. */
export const formatSpec = (format: OutputFormat): FormatSpec => FORMAT_SPECS[format];
/** The formats of the output. */
export const OUTPUT_FORMATS = Object.keys(FORMAT_SPECS) as readonly OutputFormat[];
/** Formats made to be passed on. */
export const SHARED_BY_DEFAULT: readonly OutputFormat[] = OUTPUT_FORMATS.filter((format) => formatSpec(format).shared);
