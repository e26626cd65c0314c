import type { Input } from '../types.js';

/** An input and the file on disk it came from, if any, which no output may overwrite. */
export interface Source {
  readonly input: Input;
  readonly path?: string;
}
