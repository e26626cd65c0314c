import { isListed, isOpenHome } from '../home.js';
import { asks, opensClause } from '../noun-phrases.js';
import { printed } from '../sentences.js';
import type { HomeRule, OpeningRule } from './rule.js';

export const thatClause = {
  name: 'that-clause',
  form: 17,
  weight: 0,
  why: '“That …”: only the place tells',
  grammar: 'a content clause without its verb hangs on a verb of recommending above',
  classes: ['mood'],
  examples: { yes: ['That the boats be counted.', 'That boats be counted.'], no: ['That was all.', 'That winter was cold.'] },
  test: (sentence, facts) => {
    const { words } = sentence;
    const opens = facts.lexicon?.complementers.includes(words[0]?.norm ?? '');
    return opens && opensClause(sentence, facts) && asks(sentence, facts) ? { text: printed(words, 0, facts.lexicon?.moodTells ? 2 : 3) } : undefined;
  },
} as const satisfies OpeningRule;

export const thatClauseOpen = {
  name: 'that-clause.open',
  form: 17,
  weight: 2.6,
  why: '“That …” in a section of recommendations',
  grammar: 'a content clause without its verb hangs on a verb of recommending above',
  classes: ['speaks'],
  examples: { yes: ['# Recommendations\n\nThat the boats be counted.'], no: ['# Boats\n\nThat the boats be counted.'] },
  of: thatClause,
  // where verbs do not show that it asks, only an item or title does
  test: (_, view, { lexicon }) => isOpenHome(view.scope) && (isListed(view) || lexicon?.moodTells === true),
} as const satisfies HomeRule;
