import type { Language } from '../../language/index.js';
import { normalise } from '../../text/index.js';
import type { Block } from '../../types.js';
import { titleState } from '../headings.js';
import { phraseForm } from '../signals.js';

/** Words in lower case with one space around each. */
export interface Prose {
  readonly text: string;
}

/** The words of a text in lower case with one space around each. */
export function plain(text: string): string {
  return ` ${phraseForm(normalise(text).toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether a phrase stands in such words; `*` at its end stands for any ending. */
export function holds(text: string, phrase: string): boolean {
  const form = phraseForm(phrase);
  return text.includes(form.endsWith('*') ? ` ${form.slice(0, -1)}` : ` ${form} `);
}

/** Which of the phrases occur, each once. */
export function found(prose: readonly Prose[], phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => prose.some(({ text }) => holds(text, phrase)));
}

/** The first of the nouns that stands in a title. */
export function inTitle(title: string, nouns: readonly string[]): string | undefined {
  return nouns.find((noun) => holds(title, noun));
}

/** Words of a status at most. */
const SHORT = 4;

/** Cells and items that are a status and nothing else. */
export function statusesOf(blocks: readonly Block[], statuses: readonly string[]): string[] {
  const known = new Set(statuses.map((status) => plain(status)));
  const cells = blocks.flatMap(({ type, cells = [], text }) => (type === 'tableRow' ? cells : [text]));
  return cells.filter((cell) => cell.length < 40 && cell.split(/\s+/).length <= SHORT && known.has(plain(cell)));
}

/** A title or label under which recommendations stand. */
export function formalTitle(blocks: readonly Block[], lexicon: Language): string | undefined {
  return blocks
    .find(
      ({ type, text, label }) =>
        (label !== undefined && lexicon.labels.formal.some((noun) => holds(plain(label), noun))) ||
        (type === 'heading' && titleState(text, lexicon) === 'open'),
    )
    ?.text.slice(0, 60);
}

/** "we recommend": the authors propose. */
export function performatives(prose: readonly Prose[], { firstPerson, cues, personInVerb }: Language): string | undefined {
  const phrases = personInVerb ? cues.verb : firstPerson.flatMap((pronoun) => cues.verb.map((verb) => `${pronoun} ${verb}`));
  return phrases.find((phrase) => prose.some(({ text }) => holds(text, phrase)));
}
