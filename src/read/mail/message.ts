import type { Document } from '../../types.js';

/** A file inside a message. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message as both kinds of mail give it. */
export interface Message {
  readonly attached: readonly Attached[];
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly dates: readonly string[];
  readonly identifying: Document['identifying'];
}

/** Who and what a message names: all of it can lead to whoever passed it on. */
export function identified(groups: Readonly<Record<string, readonly (string | undefined)[]>>): Document['identifying'] {
  return Object.entries(groups).flatMap(([what, given]) => {
    const values = [...new Set(given.filter((value): value is string => value !== undefined && value.trim() !== ''))];
    return values.length > 0 ? [{ what, values }] : [];
  });
}
