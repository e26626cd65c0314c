import { OUTPUT_FORMATS } from '../render/options.js';
import type { Doubt, Kind, Outcome, TraitType } from '../types.js';

const OUTCOMES: readonly Outcome[] = ['kept', 'reworded', 'dropped', 'added', 'merged', 'split', 'demoted', 'promoted'];
const TRAITS: readonly TraitType[] = [
  'moved',
  'renumbered',
  'softened',
  'strengthened',
  'addressee',
  'deadline',
  'quantity',
  'condition',
  'negation',
  'scope',
  'standing',
  'redacted',
  'invisible',
];

/** What `--only` and `--fail-on` take. */
export const KINDS_OF_CHANGE: readonly string[] = [...OUTCOMES, ...TRAITS];
/** What `--despite` takes. */
export const DOUBTS: readonly Doubt['reason'][] = ['unrelated', 'language', 'kind', 'partial'];
/** What `--kind` takes. */
export const DOCUMENT_KINDS: readonly Kind[] = ['report', 'response', 'guideline', 'standard'];
/** What `--format` takes. */
export const FORMATS: readonly string[] = OUTPUT_FORMATS;
