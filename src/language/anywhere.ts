import { dutiesOf } from './directive/index.js';
import { builtIn, LANGUAGES, languages } from './languages.js';
import type { Word } from './matcher.js';

/** Verbs of duty from this strength on: "may" and "can" stand in titles, too. */
const DUTY = 3;

/** Whether a text, cut into words, says in any known language that somebody has to act: for the time before the language of its document is known. */
export function callsToAct(text: string, list: readonly Word[]): boolean {
  return LANGUAGES.some((language) => {
    const tables = builtIn.tables(language);
    return (
      tables &&
      dutiesOf({ text, list, tables, sentences: [{ start: 0, end: text.length, text }] }).some(
        ({ modalLevel = 0, matrixLevel = 0 }) => modalLevel >= DUTY || matrixLevel > 0,
      )
    );
  });
}

/** Words of all languages after which no title ends: "of", "for", "and". */
export const smallWords: ReadonlySet<string> = new Set(languages.flatMap(({ links, sections }) => [...links, ...sections.and]));
