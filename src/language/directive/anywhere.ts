import { LANGUAGES, lexiconOf } from '../index.js';
import type { Word } from '../matcher.js';
import { dutiesOf } from './duties.js';
import { forceOf } from './tables.js';

/** Verbs of duty from this strength on: "may" and "can" stand in titles, too. */
const DUTY = 3;

/** Whether a text says in any language with a lexicon that somebody has to act: for the time before the language of its document is known. */
export const callsToAct = (text: string, list: readonly Word[]): boolean =>
  LANGUAGES.some((language) => dutiesOf(text, language, list).some(({ modalLevel = 0, wrapperLevel = 0 }) => modalLevel >= DUTY || wrapperLevel > 0));

/** Words of all languages after which no title ends: "of", "for", "and". */
export const smallWords: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [...(forceOf(language)?.links ?? []), ...(lexiconOf(language)?.sections.and ?? [])]),
);
