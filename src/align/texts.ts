import { abbreviationsOf } from '../text/index.js';
import { type Bead, beadsOf } from './beads.js';
import type { Sides } from './edges.js';
import { profile, weighAll } from './profile.js';
import { Interner } from './vocabulary.js';

/** Weighs two lists of texts under one vocabulary. */
export function sidesOf(draft: readonly string[], final: readonly string[], language = 'en'): Sides {
  const interner = new Interner(abbreviationsOf([...draft, ...final]), language);
  const read = (text: string) => profile(text, interner);
  return weighAll(draft.map(read), final.map(read), interner);
}

/** Aligns two lists of texts: each text stands in exactly one match; in order of the draft, then what only the final has. */
export function alignTexts(draft: readonly string[], final: readonly string[]): Bead[] {
  return beadsOf(sidesOf(draft, final)).beads;
}
