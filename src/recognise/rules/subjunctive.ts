import type { Sentence } from '../../language/directive/index.js';
import { isOpenHome } from '../home.js';
import type { Cue, Facts } from '../model.js';
import { printed } from '../sentences.js';
import type { HomeRule, OpeningRule } from './rule.js';

/** "A panel … be set up" within so many words. */
const FAR = 25;

export const subjunctive = {
  name: 'subjunctive',
  form: 4,
  weight: 0,
  why: '“be set up”: only the place tells',
  grammar: 'the mandative subjunctive stands in main clauses of lists alone',
  classes: ['mood'],
  examples: { yes: ['A register be established.'], no: ['A register will be established.', 'It was agreed that a register be established.'] },
  test: (sentence, facts) => wishIn(sentence, facts) ?? optativeIn(sentence, facts),
} as const satisfies OpeningRule;

export const subjunctiveOpen = {
  name: 'subjunctive.open',
  form: 4,
  weight: 2.2,
  why: '“be set up” in a section of recommendations',
  grammar: 'the mandative subjunctive stands in main clauses of lists alone',
  classes: ['speaks'],
  examples: { yes: ['# Recommendations\n\nA register be established.'], no: ['# Boats\n\nA register be established.'] },
  of: subjunctive,
  test: (_, { scope }) => isOpenHome(scope),
} as const satisfies HomeRule;

/** "It was suggested that the quay be built": what is told before "that", or at all, is no wish. */
function isReport({ words }: Sentence, be: number, { lexicon }: Facts): boolean {
  return words.slice(0, be).some(({ norm }, at) => lexicon?.finite.includes(norm) || (at > 0 && lexicon?.complementers.includes(norm)));
}

function wishIn(sentence: Sentence, facts: Facts): Omit<Cue, 'rule'> | undefined {
  const { wishing } = facts.lexicon ?? {};
  if (!wishing) return undefined;
  const { words, hits } = sentence;
  const be = words.findIndex(({ norm }, n) => n > 0 && n < FAR && norm === wishing && facts.participles.has(words[n + 1]?.norm ?? ''));
  if (be < 0 || facts.lexicon?.helpers.includes(words[be - 1]?.norm ?? '') || isReport(sentence, be, facts)) return undefined;
  return hits.some((hit) => hit.from <= be && hit.to >= be - 2) ? undefined : { text: printed(words, be - 1, be + 2) };
}

/** "Siano soppresse le parole": a subjunctive with a participle in a main clause; behind what hangs a clause on another ("qualora siano …") it asks for nothing. */
function optativeIn(sentence: Sentence, facts: Facts): Omit<Cue, 'rule'> | undefined {
  const { optative = [], participleEndings = [], subordinate = [], clauseOpeners = [] } = facts.lexicon ?? {};
  const { words } = sentence;
  const ends = (norm = '') => participleEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending));
  const be = words.findIndex(({ norm }, n) => n < FAR && optative.includes(norm) && ends(words[n + 1]?.norm));
  if (be < 0 || isReport(sentence, be, facts)) return undefined;
  const hangs = words.slice(0, be).some(({ norm }) => subordinate.includes(norm) || clauseOpeners.includes(norm));
  return hangs || facts.lexicon?.complementers.includes(words[0]?.norm ?? '') ? undefined : { text: printed(words, be, be + 2) };
}
