import { printed } from '../sentences.js';
import { openingVerb } from './imperative.js';
import type { OpeningRule } from './rule.js';

export const gerund = {
  name: 'gerund',
  form: 10,
  weight: 0,
  why: '“by sharing”: only under a lead-in',
  classes: [],
  examples: { yes: ['Collecting the boats.'], no: ['Collect the boats.', 'Evening the boats.'] },
  test: (sentence, facts) => {
    const { words } = sentence;
    const at = openingVerb(sentence, facts);
    const norm = words[at]?.norm ?? '';
    const { gerundEnding = '' } = facts.lexicon ?? {};
    const base = gerundEnding && norm.endsWith(gerundEnding) ? norm.slice(0, -gerundEnding.length) : '';
    return base && (facts.acts.has(base) || facts.acts.has(`${base}e`)) ? { text: printed(words, 0, at + 2) } : undefined;
  },
} as const satisfies OpeningRule;
