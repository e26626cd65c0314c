import type { History } from '../../types.js';
import type { Sure } from '../options.js';

/** How a history is shown. Filters change what people see (text, html); never machine formats, counts or verdicts. */
export interface HistoryOptions {
  readonly color: boolean;
  /** columns of a terminal; other formats take 80 */
  readonly width: number;
  readonly byLine?: boolean;
  readonly only?: readonly Sure[];
  /** leaves out what could identify who gave the files */
  readonly share: boolean;
  readonly sharedSettings?: readonly string[];
}

/** Each renderer: data in, pieces of output out, nothing computed. */
export type HistoryRenderer = (history: History, options: HistoryOptions) => Iterable<string>;
