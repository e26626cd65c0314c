import { isLight, type Sentence, type Tag } from '../language/directive/index.js';
import type { Facts } from './model.js';

/** Whether more follows the act of proposing than "that", "you" and the like: then the sentence says who or what, and is no mere announcement. */
export function saysMore(sentence: Sentence, facts: Facts): boolean {
  const act = sentence.hits.find((hit) => hit.tags.some((tag) => ACTS.includes(tag)));
  const { complementers, subjects, common, pronouns } = facts.lexicon ?? { complementers: [], subjects: { you: [] }, common: [], pronouns: [] };
  const empty = new Set([...complementers, ...subjects.you, ...common, ...pronouns]);
  return act !== undefined && sentence.words.slice(act.to).some(({ norm }) => !empty.has(norm) && !isLight(norm, facts));
}

const ACTS: readonly Tag[] = ['verb', 'soft', 'ask', 'third', 'impersonal', 'past', 'again'];
