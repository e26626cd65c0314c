import { words } from '../../text/index.js';
import type { Block } from '../../types.js';

/** Words that stand together count as one phrase: longer ones meet by chance in no two documents. */
const PHRASE = 5;
/** Phrases kept of a document, those of the least hash (Broder's bottom-k sketch): an estimate to some 6 in 100. */
const KEPT = 256;

/** A document by a few of its phrases, each as a number: two sketches tell how much of their words two documents share, and nothing else. */
export function sketchOf(blocks: readonly Block[]): readonly number[] {
  const all = blocks.filter(({ role }) => role !== 'furniture').flatMap(({ text }) => words(text).map(({ norm }) => norm));
  const phrases = new Set<number>();
  for (let at = 0; at + PHRASE <= all.length; at++) phrases.add(hashOf(all.slice(at, at + PHRASE).join(' ')));
  return [...phrases].sort((one, other) => one - other).slice(0, KEPT);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Estimate of the share of phrases that two documents have in common (Jaccard). */
export function sharedWords(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const least = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, KEPT);
  const [has, had] = [new Set(one), new Set(other)];
  return least.filter((hash) => has.has(hash) && had.has(hash)).length / least.length;
}
