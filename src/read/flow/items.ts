import { squeeze } from './squeeze.js';
import { everyParagraph } from './standing.js';
import type { Item, Place } from './types.js';

const pageless = ({ paragraph }: Place): Place => (paragraph === undefined ? {} : { paragraph });

/** Items without their pages: a file that saves no page breaks has no pages to tell. */
export function withoutPages(items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({ ...item, place: pageless(item.place) }));
}

const plain = (item: Item): string =>
  squeeze(
    everyParagraph([item])
      .map(({ pieces }) => pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''))
      .join('\n'),
  );

/** Running heads and feet, each distinct text once and without a place: files keep one for every section, mostly the same. */
export function distinct(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items
    .map((item): Item => ({ ...item, place: {} }))
    .filter((item) => {
      const text = item.type === 'group' && item.kind === 'part' ? `part ${item.id}` : plain(item);
      return text !== '' && !seen.has(text) && seen.add(text);
    });
}
