import type { Passage, Source } from '../language/directive/index.js';
import { builtIn, type Languages } from '../language/index.js';
import { sentences } from './sentences.js';
import { type Word, words } from './words.js';

/** A text cut for the reader of duty; undefined in a language whose words are not known. */
export function sourceOf(text: string, language: string, languages: Languages = builtIn, list: readonly Word[] = words(text)): (Source & Passage) | undefined {
  const tables = languages.tables(language);
  if (!tables) return undefined;
  return {
    text,
    list,
    tables,
    get sentences() {
      return sentences(text);
    },
  };
}
