import type { Locator, Passage, Recommendation, Unit } from '../types.js';

/** "p. 24 (PDF page 26)", "line 12", "paragraph 7": as the format lets a person find it. */
export function where(locator: Locator): string {
  if (locator.page !== undefined) return pageOf(locator, locator.page);
  if (locator.line !== undefined) return ranged('line', locator.line, locator.endLine);
  if (locator.paragraph !== undefined) return `paragraph ${locator.paragraph}`;
  return `block ${locator.block + 1}`;
}

function pageOf({ pageLabel, endPage }: Locator, page: number): string {
  if (pageLabel !== undefined && pageLabel !== String(page)) return `p. ${pageLabel} (PDF page ${page})`;
  return endPage !== undefined && endPage > page ? `pp. ${page}–${endPage}` : `p. ${page}`;
}

function ranged(word: string, from: number, to: number | undefined): string {
  return to !== undefined && to > from ? `${word}s ${from}–${to}` : `${word} ${from}`;
}

/** What a person would call the unit: its citation, or for narrative its place. */
export function cited(unit: Unit): string {
  if (unit.kind === 'recommendation') return unit.cite;
  return placed(unit);
}

/** What to call a recommendation in few words. */
export function shortName({ label, id }: Pick<Recommendation, 'id' | 'label'>): string {
  return label ?? id;
}

/** "Recommendation 16 + 17": the shared word once. */
export function together(units: readonly Recommendation[]): string {
  const [first, ...others] = units.map(shortName);
  return first === undefined ? '' : [first, ...others.map((name) => withoutShared(first, name))].join(' + ');
}

/** "Recommendation 8 → 7": from draft to final, the shared word once; one name where both are the same or one is missing. */
export function arrowed(from: string, to: string): string {
  if (from === to || to === '') return from;
  return from === '' ? to : `${from} → ${withoutShared(from, to)}`;
}

function withoutShared(first: string, other: string): string {
  const word = first.slice(0, first.indexOf(' ') + 1);
  return word !== '' && other.startsWith(word) ? other.slice(word.length) : other;
}

/** "Leadership, p. 31": the nearest heading and the place. */
export function placed({ section, locator }: Pick<Passage, 'section' | 'locator'>): string {
  return [section.at(-1), where(locator)].filter((part) => part !== undefined && part !== '').join(', ');
}
