import type { RootContent } from 'mdast';
import { callsOf, marksOf, referred, texts } from './calls.js';
import { isFurniture, type NoteList } from './lists.js';

export const patternsOf = ({ notes, titled }: NoteList): readonly RegExp[] => callsOf(notes[0]?.start.style ?? 'raised', titled);

/** What is called in a stretch of text, by the mark. */
export interface Called {
  readonly has: (mark: string) => boolean;
  /** those of the marks that are called, in the order of the text */
  readonly inOrder: (marks: readonly string[]) => readonly string[];
}

/** The marks called in a node, in order. */
function calledIn(node: RootContent, patterns: readonly RegExp[]): string[] {
  if (isFurniture(node)) return [];
  const typed = texts(node).flatMap((text) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, call]) => marksOf(call as string))));
  return [...referred(node), ...typed];
}

/** Calls of one style, which grow node by node. */
class Growing implements Called {
  private readonly places = new Map<string, number[]>();
  private count = 0;
  private at: number;

  constructor(from: number) {
    this.at = from;
  }

  upTo(end: number, nodes: readonly RootContent[], patterns: readonly RegExp[]): Called {
    for (; this.at < end; this.at++)
      for (const mark of calledIn(nodes[this.at] as RootContent, patterns)) {
        const known = this.places.get(mark);
        if (known) known.push(this.count++);
        else this.places.set(mark, [this.count++]);
      }
    return this;
  }

  has = (mark: string): boolean => this.places.has(mark);

  inOrder = (marks: readonly string[]): readonly string[] =>
    [...new Set(marks)]
      .flatMap((mark) => (this.places.get(mark) ?? []).map((place) => ({ mark, place })))
      .sort((a, b) => a.place - b.place)
      .map(({ mark }) => mark);
}

/** What is called from a node on, up to each list in turn: no node is searched twice for calls of one style, however many lists answer none. */
export function callsFrom(from: number, nodes: readonly RootContent[]): (list: NoteList) => Called {
  const known = new Map<string, Growing>();
  return (list) => {
    const style = `${list.notes[0]?.start.style} ${list.titled}`;
    const growing = known.get(style) ?? new Growing(from);
    known.set(style, growing);
    return growing.upTo(list.notes[0]?.at ?? 0, nodes, patternsOf(list));
  };
}
