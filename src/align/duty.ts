import { lexiconOf } from '../lexicon/index.js';
import { wordForm } from '../text/index.js';

/**
 * Phrases that report or reject a proposal: such a passage is an echo, never a demotion and never a recommendation (DESIGN, outcomes).
 * What witnesses say ("told us") comes from the lexicon; these are about the document's own earlier versions.
 */
const REJECTED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'had proposed',
    'had recommended',
    'had suggested',
    'draft proposed',
    'draft recommended',
    'originally proposed',
    'originally recommended',
    'earlier draft',
    'previous draft',
    'was proposed',
    'were proposed',
    'proposal to',
    'no longer recommend',
    'no longer propose',
    'no longer recommends',
    'do not recommend',
    'does not recommend',
    'not recommending',
    'considered recommending',
    'considered whether to recommend',
    'decided not to',
    'decided against',
    'was rejected',
    'were rejected',
    'was not taken forward',
    'not been taken forward',
    'withdrawn',
  ],
};

/** Whether a text lays a duty on somebody, by the modals and performatives of its language. Without a lexicon: unknown, taken as yes. */
export function hasDuty(text: string, language: string): boolean {
  const lexicon = lexiconOf(language);
  if (!lexicon) return true;
  const { must, should } = lexicon.modals;
  const { first, verbs, third, impersonal } = lexicon.performatives;
  const said = first.flatMap((pronoun) => verbs.map((verb) => `${pronoun} … ${verb}`));
  return holds(text, [...must.phrases, ...should.phrases, ...said, ...third, ...impersonal]);
}

/** Whether a text lays a duty on somebody or opens, in German and Dutch ends, with the verb of what is to be done. */
export function bids(text: string, language: string): boolean {
  const lexicon = lexiconOf(language);
  if (!lexicon || hasDuty(text, language)) return true;
  const form = wordForm(text).split(' ');
  const verb = (/^(?:de|nl)/.test(language) ? form.at(-1) : form[0]) ?? '';
  return lexicon.acts.includes(verb) || (verb.length > LEAST_VERB && lexicon.actEndings.some((ending) => verb.endsWith(ending)));
}

/** Shorter words end like an infinitive by chance. */
const LEAST_VERB = 4;

/** Whether a text says what may be done, or asks for it in other verbs, where `before` did not: "could", "we encourage", "we require". */
export function hasMilderDuty(text: string, before: string, language: string): boolean {
  const lexicon = lexiconOf(language);
  if (!lexicon) return false;
  const { first, soft } = lexicon.performatives;
  const phrases = [
    ...lexicon.modals.may.phrases,
    ...(MILDER[language.slice(0, 2)] ?? []),
    ...first.flatMap((pronoun) => [...soft, ...REQUIRE].map((verb) => `${pronoun} … ${verb}`)),
  ];
  return phrases.some((phrase) => holds(text, [phrase]) && !holds(before, [phrase]));
}

/** Modals that say what may be done: too common to show a recommendation, but enough where the duty stood before. */
const MILDER: Readonly<Record<string, readonly string[]>> = { en: ['could', 'might', 'may'] };

/** Verbs of asking that are no recommending: they state rules elsewhere, but not after "we". */
const REQUIRE = ['require', 'ask', 'expect', 'want'];

/** Whether a text reports or rejects a proposal instead of making it. */
export function isReported(text: string, language: string): boolean {
  return holds(text, [...(REJECTED[language.slice(0, 2)] ?? []), ...(lexiconOf(language)?.reported ?? [])]);
}

function holds(text: string, phrases: readonly string[]): boolean {
  const words = wordForm(text).split(' ');
  const line = ` ${words.join(' ')} `;
  return phrases.some((phrase) => {
    if (!/[*…]/.test(phrase)) return line.includes(` ${wordForm(phrase)} `);
    return follows(
      words,
      phrase.split(' … ').map((part) => part.split(' ')),
    );
  });
}

/** How many words may stand in the place of " … " (as the lexicon says). */
const GAP = 6;

function follows(words: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = parts;
  return words.some((_, at) => {
    if (!first || !standsAt(words, at, first)) return false;
    let end = at + first.length;
    return rest.every((part) => {
      for (let next = end; next <= end + GAP; next++) {
        if (!standsAt(words, next, part)) continue;
        end = next + part.length;
        return true;
      }
      return false;
    });
  });
}

function standsAt(words: readonly string[], at: number, part: readonly string[]): boolean {
  return part.every((word, k) => (word.endsWith('*') ? words[at + k]?.startsWith(word.slice(0, -1)) : words[at + k] === word) ?? false);
}
