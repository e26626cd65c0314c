import { addTo, sentences, stem, type Word } from '../text/index.js';

/** A sentence, item or semicolon part of a text, with the place of its words in the list of all words. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/** Clauses of both sides that say the same thing in part; one side is empty where a clause has no counterpart. */
export interface ClauseGroup {
  readonly draft: readonly Clause[];
  readonly final: readonly Clause[];
}

/** Share of its words that a clause must find in one clause of the other side to stand against it; a lone clause always does. */
const SHARED = 0.4;

/** The clauses of a text in order. */
export function clausesOf(text: string, list: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const { start, end } of sentences(text).flatMap((sentence) => cut(text, sentence.start, sentence.end))) {
    const from = at;
    while (at < list.length && (list[at]?.start ?? 0) < end) at++;
    if (at > from) clauses.push({ start, end, from, to: at, words: list.slice(from, at) });
  }
  return clauses;
}

function cut(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[;\n•]\s*/g)) {
    parts.push({ start: from, end: start + match.index + match[0].length });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
}

/** Sets the clauses of both sides against each other by the words they share, wherever they stand. */
export function groupsOf(draft: readonly Clause[], final: readonly Clause[], language: string): ClauseGroup[] {
  if (draft.length === 1 && final.length === 1) return [{ draft, final }];
  const links = [...bestLinks(draft, final, language), ...bestLinks(final, draft, language).map(([f, d]) => [d, f] as const)];
  return components(draft, final, links);
}

function bestLinks(ones: readonly Clause[], others: readonly Clause[], language: string): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  others.forEach((clause, at) => {
    for (const key of keys(clause, language)) addTo(places, key, at);
  });
  return ones.flatMap((clause, at) => {
    const own = keys(clause, language);
    const votes = new Map<number, number>();
    let sum = 0;
    for (const key of own) {
      const where = places.get(key) ?? [];
      const weight = 1 / Math.max(1, where.length);
      sum += weight;
      if (where.length <= 50) for (const other of where) votes.set(other, (votes.get(other) ?? 0) + weight);
    }
    const [best, score] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [-1, 0]);
    return score > 0 && score >= SHARED * sum ? [[at, best] as const] : [];
  });
}

/** Words long enough to tell one clause from another, by stem. */
function keys(clause: Clause, language: string): Set<string> {
  return new Set(clause.words.filter(({ norm }) => norm.length > 3 || /\p{N}/u.test(norm)).map(({ norm }) => stem(norm, language)));
}

function components(draft: readonly Clause[], final: readonly Clause[], links: readonly (readonly [number, number])[]): ClauseGroup[] {
  const parent = [...draft, ...final].map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] ?? top;
    return top;
  };
  for (const [d, f] of links) parent[root(draft.length + f)] = root(d);
  const groups = new Map<number, { draft: Clause[]; final: Clause[] }>();
  [...draft, ...final].forEach((clause, at) => {
    const group = groups.get(root(at)) ?? { draft: [], final: [] };
    (at < draft.length ? group.draft : group.final).push(clause);
    groups.set(root(at), group);
  });
  return [...groups.values()];
}

/** The elements of a list that begin inside one of the clauses. */
export function within<T extends { readonly start: number }>(list: readonly T[], clauses: readonly Clause[]): T[] {
  return list.filter(({ start }) => clauses.some((clause) => start >= clause.start && start < clause.end));
}

/**
 * Whether a clause asks for something: it has a verb of duty, or goes on in the sentence or the list that one opens, or no verb of duty
 * is needed in this text. What else stands there gives reasons or says what will come of it.
 */
export function asks({ text, words, duties }: Asking, { from, to, start }: Clause): boolean {
  if (duties.length === 0 || duties.some((duty) => duty.from >= from && duty.from < to)) return true;
  const before = duties.findLast((duty) => duty.from < from);
  const between = before && text.slice(words[before.to - 1]?.end ?? 0, start);
  return between !== undefined && (!/[.!?]\s/.test(between) || /:\s*(?:[\n•(]|$)/.test(between));
}

/** A text with its verbs of duty. */
interface Asking {
  readonly text: string;
  readonly words: readonly Word[];
  readonly duties: readonly { readonly from: number; readonly to: number }[];
}
