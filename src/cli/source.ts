import type { Input } from '../types.js';

/** An input and the file on disk it came from, if any, which no output may overwrite. */
export interface Source {
  readonly input: Input;
  readonly path?: string;
}

/** A version with the commit it comes from, if any. */
export interface Version extends Source {
  readonly revision?: string;
  readonly author?: string;
  readonly date?: string;
}
