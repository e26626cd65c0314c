import { words } from '../text/index.js';
import type { Block } from '../types.js';
import type { StatedRow } from './model.js';

/** Cards at least that share the names of their fields. */
const CARDS = 3;
/** Words of the name of a field at most. */
const NAME = 5;
/** Share of the fields of one name that ask for something. */
const MOST = 0.5;

/** A row of two cells, the first of which names what the second holds. */
interface Field {
  readonly at: number;
  readonly head: string;
  /** the head in small letters: what tells fields apart */
  readonly name: string;
  readonly text: string;
}

/**
 * Recommendations laid out as cards: tables of two columns whose first names the same few fields again and again ("What", "Who", "When").
 * A field that asks holds the words of a recommendation; the fields of its card that do not are its attributes, as columns would be.
 */
export function cardRows(blocks: readonly Block[], isDuty: (cell: string) => boolean): ReadonlyMap<number, StatedRow> {
  const cards = cardsOf(blocks.map(fieldOf)).filter(({ length }) => length > 1);
  const asking = namesThatAsk(cards.flat(), isDuty);
  return new Map(cards.flatMap((card) => rowsOf(card, asking)));
}

function rowsOf(card: readonly Field[], asking: ReadonlySet<string>): readonly (readonly [number, StatedRow])[] {
  const fields = card.filter(({ name }) => !asking.has(name)).map(({ head, text }) => ({ head, text }));
  return card.flatMap(({ at, name }) => (asking.has(name) ? [[at, { kind: 'duty', cell: 1, fields }] as const] : []));
}

function fieldOf({ type, cells = [] }: Block, at: number): Field | undefined {
  const [name, text, more] = cells.map((cell) => cell.trim()).filter(Boolean);
  if (type !== 'tableRow' || cells.length !== 2 || !name || !text || more || /[.!;]$/u.test(name) || !/\p{L}/u.test(name)) return undefined;
  return words(name).length <= NAME ? { at, head: name, name: name.toLowerCase(), text } : undefined;
}

/** Rows below each other, up to the first whose name the card has already. */
function cardsOf(fields: readonly (Field | undefined)[]): readonly (readonly Field[])[] {
  const cards: Field[][] = [];
  let names = new Set<string>();
  let above: Field | undefined;
  for (const field of fields) {
    if (field && (!above || names.has(field.name))) {
      cards.push([]);
      names = new Set();
    }
    if (field) {
      cards.at(-1)?.push(field);
      names.add(field.name);
    }
    above = field;
  }
  return cards;
}

/** The names of the fields that ask; none where every name asks: those are owners before their tasks. */
function namesThatAsk(fields: readonly Field[], isDuty: (cell: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { all: number; asking: number }>();
  for (const { name, text } of fields) {
    const { all, asking } = counts.get(name) ?? { all: 0, asking: 0 };
    counts.set(name, { all: all + 1, asking: asking + Number(isDuty(text)) });
  }
  const names = [...counts].filter(([, { all }]) => all >= CARDS);
  const asking = names.filter(([, { all, asking }]) => asking >= MOST * all);
  return new Set(asking.length < names.length ? asking.map(([name]) => name) : []);
}
