import type { Trace } from '../../types.js';
import { json } from '../json.js';
import { traceWithoutMarks } from '../share.js';
import type { TraceOptions, TraceRenderer } from './options.js';

/** The formats of a trace: each renderer is loaded when it is asked for. */
export const TRACE_FORMATS = {
  text: async (): Promise<TraceRenderer> => (await import('./text.js')).renderTraceText,
  json: async (): Promise<TraceRenderer> => (trace) => [json(trace, 2), '\n'],
  html: async (): Promise<TraceRenderer> => (await import('./html.js')).renderTraceHtml,
  csv: async (): Promise<TraceRenderer> => (await import('./csv.js')).renderTraceCsv,
} as const;

/** A format that a trace has. */
export type TraceFormat = keyof typeof TRACE_FORMATS;

/** A trace in one of its formats, in pieces to be written one after the other. */
export async function renderTrace(trace: Trace, format: TraceFormat, options: TraceOptions): Promise<Iterable<string>> {
  const renderer = await TRACE_FORMATS[format]();
  return renderer(options.share ? traceWithoutMarks(trace, options.sharedSettings) : trace, options);
}
