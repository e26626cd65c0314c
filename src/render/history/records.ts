import type { History } from '../../types.js';
import { json } from '../json.js';

/** A history as the published contract has it, pretty-printed. */
export function renderHistoryJson(history: History): Iterable<string> {
  return [json(history, 2), '\n'];
}

/** One record a line: what is true of the whole, each life line, and an end that shows nothing was cut off. */
export function* renderHistoryNdjson({ lines, ...header }: History): Iterable<string> {
  yield `${json(header)}\n`;
  for (const line of lines) yield `${json({ type: 'line', ...line })}\n`;
  yield `${json({ type: 'end', complete: true })}\n`;
}
