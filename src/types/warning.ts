import type { WarningCode } from '../warnings/registry.js';
import type { GapKind } from '../warnings/spec.js';
import type { Count, Locator, Side } from './place.js';

/** Something a reader of the result must know. `code` is stable; `message` is one sentence. */
export interface Warning {
  /** what it is about */
  readonly code: WarningCode;
  readonly side?: Side;
  /** of a history: the version it is about, counted from 1 */
  readonly version?: Count;
  /** one sentence */
  readonly message: string;
  /** where */
  readonly locators: readonly Locator[];
  /** words it is about, in outputs that are not shared */
  readonly texts?: readonly string[];
  /** how many words may stand there, where `texts` does not show all of them */
  readonly words?: Count;
}

/** A part of a document in which words may stand that were not compared, or not as a reader of the document sees them. */
export interface Gap {
  readonly kind: GapKind;
  /** "a part of {side} that was not read": what a reason calls it */
  readonly name: string;
  /** empty where nobody knows the place */
  readonly locators: readonly Locator[];
  /** what stands there, as far as that is known */
  readonly texts: readonly string[];
  /** how many words may stand there beside `texts`; endless where that is not known */
  readonly further: Count;
  /** beside `texts` it holds only what would stand at its very place */
  readonly here?: true;
}
