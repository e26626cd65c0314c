import { abbreviationsOf } from '../../text/index.js';
import { featureVector, type Weighed, weighAll } from './feature-vector.js';
import { Interner, type Vocabulary } from './vocabulary.js';

/** Both sides, weighed under one vocabulary. */
export interface Sides {
  readonly draft: readonly Weighed[];
  readonly final: readonly Weighed[];
  readonly vocabulary: Vocabulary;
}

/** Weighs two lists of texts under one vocabulary. */
export function sidesOf(draft: readonly string[], final: readonly string[], language = 'en'): Sides {
  const interner = new Interner(abbreviationsOf([...draft, ...final]), language);
  const read = (text: string) => featureVector(text, interner);
  return weighAll(draft.map(read), final.map(read), interner);
}
