import { words } from '../../text/index.js';
import type { Block, Search } from '../../types.js';
import type { Library, Passages, Sentence } from '../text/index.js';

/** As many of the draft's own terms as a reader can look up by hand. */
const TERMS = 5;
const LONGEST = 4;
const PLACES = 3;

/** What was looked through for a text that has no counterpart: how much, and its distinctive terms with their hits. */
export function searchOf(text: string, other: Passages, library: Library): Search {
  return {
    pages: [other.pages, other.pages],
    passages: other.sentences.length,
    terms: distinctive(text, library).map(({ term, terms }) => ({ term, ...hits(terms, other) })),
  };
}

/** The stretches of words that weigh most and hold no weak word. */
function distinctive(text: string, { interner, weight }: Library): { term: string; terms: number[] }[] {
  const runs: { term: string; terms: number[]; weight: number }[] = [];
  let run: { start: number; end: number; terms: number[] } | undefined;
  const close = (): void => {
    if (run) runs.push({ term: text.slice(run.start, run.end), terms: run.terms, weight: run.terms.reduce((sum, term) => sum + weight(term), 0) });
    run = undefined;
  };
  for (const word of words(text)) {
    const { start, end } = word;
    const terms = interner.termsOf([word]);
    if (run && (/[^\s'’-]/u.test(text.slice(run.end, start)) || run.terms.length >= LONGEST)) close();
    if (terms.length === 1 && interner.weak[terms[0] as number]) close();
    else run = { start: run?.start ?? start, end, terms: [...(run?.terms ?? []), ...terms] };
  }
  close();
  const seen = new Set<string>();
  const fresh = runs.filter(({ terms }) => !seen.has(terms.join()) && seen.add(terms.join()));
  return fresh.sort((one, other) => other.weight - one.weight).slice(0, TERMS);
}

function hits(terms: readonly number[], { sentences, holding, report }: Passages) {
  const places: Block[] = [];
  let count = 0;
  const rarest = terms.reduce((rare, term) => (holding(term).length < holding(rare).length ? term : rare), terms[0] as number);
  for (const at of holding(rarest)) {
    const sentence = sentences[at] as Sentence;
    const here = occurrences(sentence.terms, terms);
    const block = report.blocks[sentence.block];
    if (here > 0 && block && !places.includes(block) && places.length < PLACES) places.push(block);
    count += here;
  }
  return { hits: count, locators: places.map(({ locator }) => locator) };
}

function occurrences(text: Int32Array, asked: readonly number[]): number {
  let count = 0;
  for (let at = 0; at + asked.length <= text.length; at++) if (asked.every((term, k) => text[at + k] === term)) count++;
  return count;
}
