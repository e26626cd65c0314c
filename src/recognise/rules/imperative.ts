import { between, isAdverb, isModalAt, isStem, type Sentence } from '../../language/directive/index.js';
import type { Language } from '../../language/index.js';
import { isListed, isOpenHome } from '../home.js';
import type { Cue, Facts } from '../model.js';
import { tells } from '../noun-phrases.js';
import { printed } from '../sentences.js';
import type { HomeRule, OpeningRule } from './rule.js';

export const imperative = {
  name: 'imperative',
  form: 16,
  weight: 0,
  why: 'a verb first: only the place tells',
  classes: ['mood'],
  examples: {
    yes: [
      'Collect the boats.',
      'Always collect the boats.',
      'Caulk the boats.',
      'Long term, caulk all boats.',
      'Short term, change the rope.',
      'Do not flense whales.',
      'Do not let the boats drift.',
    ],
    no: [
      'Boats are counted.',
      'Collecting the boats.',
      'Throughout the bay boats sank.',
      'Gulls the size of geese came.',
      'Given the storm, boats sank.',
      'Chairman The Honorable Ann Rower',
      'Last year, work began.',
      'Report: A-05-12, April 2014.',
    ],
  },
  test: (sentence, facts) => (isCaption(sentence, facts) ? undefined : facts.lexicon?.actsCommand ? verbFirst(sentence, facts) : commandIn(sentence, facts)),
} as const satisfies OpeningRule;

export const imperativeOpen = {
  name: 'imperative.open',
  form: 16,
  weight: 2.2,
  why: 'a verb first, in a section of recommendations',
  classes: ['speaks'],
  examples: { yes: ['# Recommendations\n\nCollect the boats.'], no: ['# Boats\n\nCollect the boats.'] },
  of: imperative,
  // a word that may as well be a noun opens an item or a title, but none below a sentence: that one says what the item is
  test: ({ weak }, view) => isOpenHome(view.scope) && (!weak || (isListed(view) && view.parent === undefined)),
} as const satisfies HomeRule;

export const imperativeStandard = {
  name: 'imperative.standard',
  form: 16,
  weight: 1.2,
  why: 'a verb first in an item of a guideline or standard',
  classes: ['speaks'],
  examples: { yes: ['# Boats\n\n- Collect the boats.'], no: ['# Boats\n\nCollect the boats.'], in: { kind: 'guideline' } },
  of: imperative,
  test: (_, view, { kind }) => isListed(view) && kind !== 'report' && kind !== 'response',
} as const satisfies HomeRule;

/** Where the verb of an English sentence stands that opens with one. */
export function openingVerb({ words }: Sentence, facts: Facts): number {
  const first = words[0]?.norm ?? '';
  if (!facts.lexicon?.beforeCommands.includes(first) && !isAdverb(first, facts)) return 0;
  return facts.lexicon?.negators.includes(words[1]?.norm ?? '') ? 2 : 1;
}

/** "Report: A-05-12", "Note: …": a noun alone before a colon names what follows; "Ensure: that …" asks. */
const isCaption = (sentence: Sentence, { lexicon }: Facts): boolean =>
  sentence.words.length > 1 && Boolean(lexicon?.nounActs.includes(sentence.words[0]?.norm ?? '')) && /^\s*:/.test(between(sentence, 0));

function verbFirst(sentence: Sentence, facts: Facts): Omit<Cue, 'rule'> | undefined {
  const { words } = sentence;
  const { lexicon } = facts;
  const at = openingVerb(sentence, facts);
  const [verb = '', next = ''] = [words[at]?.norm, words[at + 1]?.norm];
  if (!(facts.acts.has(verb) || facts.commands.has(verb) || isVerbByPlace(sentence, at, facts)) || lexicon?.nounFollowers.includes(next)) return undefined;
  const text = printed(words, 0, at + 2);
  const isObject = [lexicon?.objects, lexicon?.bareCommand?.determiners].some((list) => list?.includes(next)) || isAdverb(next, facts);
  if (!lexicon?.nounActs.includes(verb) || isObject) return { text };
  return isSubject(sentence, at, facts) ? undefined : { text, weak: true };
}

/** No list holds all verbs; one that none holds is told by what stands beside it: "do not leak keys", "Short term, pin all images". */
function isVerbByPlace(sentence: Sentence, at: number, facts: Facts): boolean {
  const { bareCommand } = facts.lexicon ?? {};
  const [before = '', verb = '', next = ''] = [sentence.words[at - 1]?.norm, sentence.words[at]?.norm, sentence.words[at + 1]?.norm];
  if (!bareCommand) return false;
  const commanded = bareCommand.commanding.includes(before);
  // "Chairman The Honorable …" is a name
  if (!commanded && !(bareCommand.determiners.includes(next) && sentence.words[at + 1]?.text === next)) return false;
  if (!/^\p{Ll}{3,}(?:-\p{Ll}+)*$/u.test(verb) || !isStem(verb, bareCommand)) return false;
  // "do not let" is a command whatever else the word may be
  if (at < 2 && isFunctionWord(verb, facts)) return false;
  return commanded || !isSubject(sentence, at, facts);
}

function isFunctionWord(norm: string, { lexicon }: Facts): boolean {
  return [lexicon?.weak, lexicon?.subordinate, lexicon?.complementers, lexicon?.bareCommand?.others].some((list) => list?.includes(norm));
}

/** The verb of a subject follows within so many words. */
const FAR = 25;

/** "Train services to the quay stopped in 1987": a noun that is told of. */
function isSubject(sentence: Sentence, at: number, facts: Facts): boolean {
  return sentence.words.slice(at + 1, at + FAR).some((_, n) => tells(sentence, at + 1 + n, facts));
}

/** An imperative first: by its form alone in French ("Utilisez") and German ("Prüfen Sie"), else a verb known to instruct. */
function commandIn(sentence: Sentence, facts: Facts): Omit<Cue, 'rule'> | undefined {
  const { words } = sentence;
  const { lexicon, commands } = facts;
  const at = lexicon?.beforeCommands.includes(words[0]?.norm ?? '') ? 1 : 0;
  const verb = words[at];
  // "Vermeld moet worden": a participle
  if (!verb || (lexicon?.wordOrder === 'clause' && isModalAt(sentence, at + 1))) return undefined;
  // a bare stem may be anything inside a sentence
  const byPlace = (lexicon?.bareCommand?.endings || /^\p{Lu}/u.test(words[0]?.text ?? '')) && isVerbByPlace(sentence, at, facts);
  const commanding = lexicon?.commandForm.ending ? isCommandForm(sentence, at, lexicon) : commands.has(verb.norm) || byPlace;
  return commanding ? { text: verb.text } : undefined;
}

/** Shorter words end like a command by chance. */
const LEAST_COMMAND = 5;

function isCommandForm({ words }: Sentence, at: number, { commandForm: { ending, except, before } }: Language): boolean {
  const verb = words[at]?.norm ?? '';
  if (before) return verb.endsWith(ending) && words[at + 1]?.text === before;
  return verb.length >= LEAST_COMMAND && verb.endsWith(ending) && !except.includes(verb) && /^\p{L}+$/u.test(verb);
}
