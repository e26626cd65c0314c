import type { Sentence } from '../../language/directive/index.js';
import { isOpenHome } from '../home.js';
import type { Cue, Facts, Rule } from '../model.js';
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
  test: wishIn,
} as const satisfies OpeningRule;

export const optative = {
  name: 'optative',
  form: 4,
  weight: 2.6,
  why: '“siano chiusi”, “seja fixado”: a subjunctive with a participle in a main clause',
  grammar: 'in a main clause of a Romance language a present subjunctive wishes or orders, and does nothing else',
  classes: ['mood', 'speaks'],
  examples: { yes: ['Siano contate le barche.'], no: ['Le barche sono contate.', 'Qualora siano contate le barche, il molo chiude.'], in: { language: 'it' } },
  test: optativeIn,
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

/** Forms in which a clause wishes by itself. */
export const WISHES: readonly Rule[] = [subjunctive, optative];

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
  const isLight = (norm = '') => Boolean(facts.lexicon?.verbAdverbs.includes(norm) || facts.lexicon?.adverbs.includes(norm));
  const be = words.findIndex(({ norm }, n) => n < FAR && optative.includes(norm) && ends(words[isLight(words[n + 1]?.norm) ? n + 2 : n + 1]?.norm));
  if (be < 0 || isReport(sentence, be, facts)) return undefined;
  const hangs = words.slice(0, be).some(({ norm }) => subordinate.includes(norm) || clauseOpeners.includes(norm));
  return hangs || facts.lexicon?.complementers.includes(words[0]?.norm ?? '') ? undefined : { text: printed(words, be, be + 2) };
}
