import { OUTCOMES, TRAITS } from '../render/kinds.js';
import { OUTPUT_FORMATS } from '../render/options.js';
import type { Doubt, Kind } from '../types.js';

/** What `--only` and `--fail-on` take. */
export const KINDS_OF_CHANGE: readonly string[] = [...OUTCOMES, ...TRAITS];
/** What `--despite` takes. */
export const DOUBTS: readonly Doubt['reason'][] = ['unrelated', 'language', 'kind', 'partial'];
/** What `--kind` takes. */
export const DOCUMENT_KINDS: readonly Kind[] = ['report', 'response', 'guideline', 'standard'];
/** What `--format` takes. */
export const FORMATS: readonly string[] = OUTPUT_FORMATS;
