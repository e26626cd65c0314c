import { LANGUAGES, type Language, languageNamed } from '../language/index.js';
import { findPhrases, indexPhrases, type PhraseIndex, sentences, words } from '../text/index.js';

/** What a phrase says of the text it stands in. A version that asked, or a proposal that was rejected, reports in one sentence as `reported` does alone. */
type Said = 'reported' | 'version' | 'asked' | 'proposal' | 'rejected';

/** The phrases of one language, by the question they answer: each is looked for apart, as they overlap ("we no longer recommend"). */
interface Phrases {
  readonly duty: PhraseIndex<string>;
  readonly milder: PhraseIndex<string>;
  readonly reports: PhraseIndex<ReadonlySet<Said>>;
}

/** Modals that say what may be done: too common to show a recommendation, but enough where the duty stood before. */
const MILDER: Readonly<Record<string, readonly string[]>> = { en: ['could', 'might', 'may'] };

/** Verbs of asking that are no recommending: they state rules elsewhere, but not after "we". */
const REQUIRE = ['require', 'ask', 'expect', 'want'];

const PHRASES: ReadonlyMap<string, Phrases> = new Map(LANGUAGES.map((language) => [language, phrasesOf(languageNamed(language) as Language)]));

function phrasesOf({ language, firstPerson, cues, reported, former }: Language): Phrases {
  const said = (list: readonly string[]): string[] => firstPerson.flatMap((pronoun) => list.map((verb) => `${pronoun} … ${verb}`));
  const plain = (list: readonly string[]): PhraseIndex<string> => indexPhrases(list.map((phrase) => [phrase, phrase] as const));
  return {
    duty: plain([...cues.must, ...cues.should, ...said(cues.verb), ...cues.third, ...cues.impersonal]),
    milder: plain([...cues.may, ...(MILDER[language] ?? []), ...said([...cues.soft, ...REQUIRE])]),
    reports: tagged({
      reported: [...reported, ...former.phrases],
      version: former.versions,
      asked: former.asked,
      proposal: former.proposals,
      rejected: former.rejected,
    }),
  };
}

/** One phrase may say several things: "propuesta" is what is taken back, and what a draft had proposed. */
function tagged(lists: Readonly<Record<Said, readonly string[]>>): PhraseIndex<ReadonlySet<Said>> {
  const tags = new Map<string, Set<Said>>();
  for (const [said, phrases] of Object.entries(lists) as [Said, readonly string[]][]) {
    for (const phrase of phrases) tags.set(phrase, (tags.get(phrase) ?? new Set()).add(said));
  }
  return indexPhrases(tags);
}

function phrasesIn(language: string): Phrases | undefined {
  return PHRASES.get(languageNamed(language)?.language ?? '');
}

/** Whether a text lays a duty on somebody, by the modals and performatives of its language. Without a lexicon: unknown, taken as yes. */
export function hasDuty(text: string, language: string): boolean {
  const phrases = phrasesIn(language);
  return !phrases || findPhrases(words(text), phrases.duty).length > 0;
}

/** Whether a text lays a duty on somebody or opens, in German and Dutch ends, with the verb of what is to be done. */
export function bids(text: string, language: string): boolean {
  const lexicon = languageNamed(language);
  if (!lexicon || hasDuty(text, language)) return true;
  const list = words(text);
  const verb = (/^(?:de|nl)/.test(language) ? list.at(-1) : list[0])?.norm ?? '';
  return lexicon.acts.includes(verb) || (verb.length > LEAST_VERB && lexicon.actEndings.some((ending) => verb.endsWith(ending)));
}

/** Shorter words end like an infinitive by chance. */
const LEAST_VERB = 4;

/** Whether a text says what may be done, or asks for it in other verbs, where `before` did not: "could", "we encourage", "we require". */
export function hasMilderDuty(text: string, before: string, language: string): boolean {
  const phrases = phrasesIn(language);
  if (!phrases) return false;
  const known = new Set(findPhrases(words(before), phrases.milder).map(({ entry }) => entry));
  return findPhrases(words(text), phrases.milder).some(({ entry }) => !known.has(entry));
}

/** Whether a text reports or rejects a proposal instead of making it: such a passage is an echo, never a demotion and never a recommendation. */
export function isReported(text: string, language: string): boolean {
  const phrases = phrasesIn(language);
  return phrases !== undefined && sentences(text).some((sentence) => reports(sentence.text, phrases));
}

function reports(sentence: string, phrases: Phrases): boolean {
  const hits = findPhrases(words(sentence), phrases.reports).map(({ entry }) => entry);
  const both = (one: Said, other: Said): boolean => hits.some((hit) => hit.has(one) && hits.some((beside) => beside !== hit && beside.has(other)));
  return hits.some((hit) => hit.has('reported')) || both('version', 'asked') || both('proposal', 'rejected');
}
