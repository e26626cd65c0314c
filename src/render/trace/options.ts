import type { Trace } from '../../types.js';

/** How a trace is shown. */
export interface TraceOptions {
  readonly color: boolean;
  /** columns of a terminal; other formats take 80 */
  readonly width: number;
  readonly byLine?: boolean;
  /** leaves out what could identify who gave the files */
  readonly share: boolean;
  readonly sharedSettings?: readonly string[];
}

/** Each renderer: data in, pieces of output out, nothing computed. */
export type TraceRenderer = (trace: Trace, options: TraceOptions) => Iterable<string>;
