import type { HistoryRenderer } from './options.js';

/** The formats of a history: each renderer is loaded when it is asked for. */
export const HISTORY_FORMATS = {
  text: async (): Promise<HistoryRenderer> => (await import('./text.js')).renderHistoryText,
  json: async (): Promise<HistoryRenderer> => (await import('./records.js')).renderHistoryJson,
  ndjson: async (): Promise<HistoryRenderer> => (await import('./records.js')).renderHistoryNdjson,
  html: async (): Promise<HistoryRenderer> => (await import('./html.js')).renderHistoryHtml,
  csv: async (): Promise<HistoryRenderer> => (await import('./csv.js')).renderHistoryCsv,
} as const;

/** A format that a history has. */
export type HistoryFormat = keyof typeof HISTORY_FORMATS;
