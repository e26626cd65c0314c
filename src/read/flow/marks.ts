import type { RootContent } from 'mdast';
import { INVISIBLE } from '../../text/index.js';
import { plainText } from './plain.js';

const named = (unit: string): string => `U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The invisible characters of the text with how often each occurs ("U+200B × 3"): they can mark one copy among many. */
export function invisibleMarks(nodes: readonly RootContent[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const node of nodes) for (const unit of plainText(node).match(INVISIBLE) ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([unit, count]) => `${named(unit)} × ${count}`).sort();
}
