import { words } from '../../text/index.js';
import type { Block, Search } from '../../types.js';
import type { Library, Passages, Sentence } from '../text/index.js';

/** As many of the draft's own terms as a reader can look up by hand. */
const TERMS = 5;
const LONGEST = 4;
const PLACES = 3;

/** A term that a reader can look up is no lone letter or mark: two letters in a row, or a number. */
const LETTERS = /\p{L}\p{M}*\p{L}|\p{N}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

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
  const telling = runs.filter(({ term }) => LETTERS.test(term));
  const seen = new Set<string>();
  const fresh = telling.filter(({ terms }) => !seen.has(terms.join()) && seen.add(terms.join()));
  return fresh.sort((one, other) => other.weight - one.weight).slice(0, TERMS);
}

interface Hits {
  readonly hits: number;
  readonly locators: readonly Block['locator'][];
}

function hits(terms: readonly number[], passages: Passages): Hits {
  const { sentences, report } = passages;
  const { candidates, known } = searchedIn(passages);
  const key = terms.join();
  const found = known.get(key);
  if (found) return found;
  const places: Block[] = [];
  let count = 0;
  for (const at of candidates(terms)) {
    const sentence = sentences[at] as Sentence;
    const here = occurrences(sentence.terms, terms);
    const block = report.blocks[sentence.block];
    if (here > 0 && block && places.length < PLACES && !places.includes(block)) places.push(block);
    count += here;
  }
  const result = { hits: count, locators: places.map(({ locator }) => locator) };
  known.set(key, result);
  return result;
}

function occurrences(text: Int32Array, asked: readonly number[]): number {
  let count = 0;
  for (let at = 0; at + asked.length <= text.length; at++) if (asked.every((term, k) => text[at + k] === term)) count++;
  return count;
}

/** What is looked up in one document for every text that has no counterpart there. */
interface Searched {
  /** the sentences that may hold terms in a row */
  readonly candidates: (terms: readonly number[]) => Iterable<number>;
  /** what was found already, as the same terms are looked for again and again */
  readonly known: Map<string, Hits>;
}

const SEARCHED = new WeakMap<Passages, Searched>();

function searchedIn(passages: Passages): Searched {
  const made = SEARCHED.get(passages) ?? { candidates: candidatesIn(passages), known: new Map() };
  SEARCHED.set(passages, made);
  return made;
}

/** Two terms in a row stand in few sentences where each of them stands in many. */
function candidatesIn({ sentences, holding }: Passages): Searched['candidates'] {
  const following = new Map<string, number[]>();
  sentences.forEach(({ terms }, at) => {
    for (let place = 1; place < terms.length; place++) {
      const key = `${terms[place - 1]} ${terms[place]}`;
      const list = following.get(key);
      if (!list) following.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return (terms) => {
    if (terms.length < 2) return holding(terms[0] as number);
    const rows = terms.slice(1).map((term, at) => following.get(`${terms[at]} ${term}`) ?? []);
    return rows.reduce((rarest, row) => (row.length < rarest.length ? row : rarest));
  };
}
