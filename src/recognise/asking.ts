import type { Cue, Facts, Reading } from './model.js';
import { imperative } from './rules/imperative.js';
import { infinitive } from './rules/infinitive.js';
import { has, only } from './weights.js';

/** Whether a block asks for something by itself, wherever it stands: with a duty, an act of proposing, or the verb that instructs first. */
export const asks = (reading: Reading, facts: Pick<Facts, 'lexicon'>): boolean => laysDuty(reading) || instructsFirst(reading, facts);

/** Whether it begins with the verb that instructs. What ends with an infinitive, in German and Dutch, tells as often. */
export const instructsFirst = ({ shape }: Reading, { lexicon }: Pick<Facts, 'lexicon'>): boolean =>
  shape.some(({ rule, weak }) => !weak && (rule === imperative || (rule === infinitive && lexicon?.wordOrder !== 'clause')));

/** Whether one of its sentences lays a duty on somebody or proposes. */
export const laysDuty = ({ per }: Reading): boolean => per.some((cues) => has(cues, 'asks'));

/** Whether a title says what to do: titles leave out what shows that a word is no noun. */
export const isInstruction = (shape: readonly Cue[]): boolean => shape.some(({ rule }) => rule === imperative || rule === infinitive);

/** How far it begins with a form that asks where its neighbours do (0–1): half where that may as well be something else. */
export function leaning(shape: readonly Cue[]): number {
  const moods = only(shape, 'mood');
  return moods.length === 0 ? 0 : moods.some(({ weak }) => !weak) ? 1 : HALF;
}

/** A weak cue counts half. */
export const HALF = 0.5;
