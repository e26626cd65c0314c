import type { History } from '../../types.js';
import { historyWithoutMarks } from '../share.js';
import { HISTORY_FORMATS, type HistoryFormat } from './formats.js';
import type { HistoryOptions } from './options.js';

export { HISTORY_FORMATS, type HistoryFormat } from './formats.js';

/** A history in one of its formats, in pieces to be written one after the other. */
export async function renderHistory(history: History, format: HistoryFormat, options: HistoryOptions): Promise<Iterable<string>> {
  const renderer = await HISTORY_FORMATS[format]();
  return renderer(options.share ? historyWithoutMarks(history, options.sharedSettings) : history, options);
}
