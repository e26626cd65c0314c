import { MODALS, type Sentence, type Tag } from '../language/directive/index.js';
import type { Facts, Stretch } from './model.js';
import { citesSource } from './note-sources.js';
import { imperative } from './rules/imperative.js';
import { infinitive } from './rules/infinitive.js';

/** Where a note may begin: a number, and behind it a capital, an address or what is cited. */
const OPENING = /(?<![^\s])(\d{1,3})\.?\s+(?=["“‘'(«„]?(\p{L}\S*))/gu;

/** A list of proposals that lost its line breaks counts on, too, and names pages: of notes at least this share cites and asks for nothing. */
const CITING = 0.5;

/** What lays a duty on somebody or proposes. */
const ASKING: readonly Tag[] = [...MODALS, 'verb', 'soft', 'ask', 'third', 'impersonal'];

interface Printed {
  readonly text: string;
  readonly label?: string;
}

/** Whether a text is a run of notes that the foot of a page left in the text: "31 Olm, Boats, p. 4. 32 Ibid. 33 …". It begins with a number, its own or that of its label, and counts on. */
export function isNoteRun({ text, label = '' }: Printed, sentences: readonly Sentence[], facts: Facts): boolean {
  const notes = notesIn(text, /^\D?(\d{1,3})\D?$/u.exec(label.trim())?.[1]);
  if (notes.length < 2) return false;
  const asking = sentences.flatMap(({ hits, words }) =>
    hits.flatMap(({ tags, from }) => (tags.some((tag) => ASKING.includes(tag)) ? [words[from]?.start ?? 0] : [])),
  );
  const asks = ({ start, end }: Stretch) => asking.some((at) => at >= start && at < end) || instructs(sentences, { start, end }, facts);
  const cites = (stretch: Stretch) => citesSource(text.slice(stretch.start, stretch.end)) && !asks(stretch);
  return notes.filter(cites).length >= CITING * notes.length;
}

/** "12 Count the boats (p. 4).": whether the first sentence behind the number of a stretch opens with a verb. */
function instructs(sentences: readonly Sentence[], { start, end }: Stretch, facts: Facts): boolean {
  const inside = sentences.flatMap((sentence) => {
    const words = sentence.words.filter((word) => word.start >= start && word.end <= end && !/^\d+$/.test(word.text));
    return words.length > 1 ? [{ ...sentence, words, hits: [] }] : [];
  });
  const seen = inside[0] && (imperative.test(inside[0], facts) ?? infinitive.test(inside[0], facts));
  return seen !== undefined && !('weak' in seen);
}

/** The stretches of a text that consecutive numbers open, from its first word on. */
function notesIn(text: string, labelled: string | undefined): Stretch[] {
  const openings = [...text.matchAll(OPENING)]
    .filter(([, , word = '']) => /^\p{Lu}/u.test(word) || citesSource(word))
    .map((match) => ({ number: Number(match[1]), at: match.index }));
  const first = labelled === undefined ? openings.shift() : { number: Number(labelled), at: 0 };
  if (first?.at !== 0) return [];
  const starts = [first];
  for (const opening of openings) if (opening.number === (starts.at(-1)?.number ?? 0) + 1) starts.push(opening);
  return starts.map(({ at }, n) => ({ start: at, end: starts[n + 1]?.at ?? text.length }));
}
