import type { PdfBlock } from './blocks.js';
import { callsIn, labelsOf, replaceCalls } from './notes.js';

/** Raised numbers that count on so often are note calls, even where the notes themselves stand elsewhere. */
const COUNTING = 3;

/** Blocks with the marks of footnote calls taken out of their sentences; the block that calls a note carries its identifier. */
export function settleCalls(blocks: readonly PdfBlock[]): PdfBlock[] {
  const notes = new Set(blocks.flatMap((block) => (block.type === 'footnote' ? (block.id ?? []) : [])));
  const counting = countOn(blocks);
  return blocks.map((block) => settled(block, notes, counting));
}

function settled(block: PdfBlock, notes: ReadonlySet<string>, counting: boolean): PdfBlock {
  const calls = callsIn(block.text);
  if (calls.length === 0) return block;
  const idsOf = (label: string): string[] => pagesOf(block).flatMap((page) => (notes.has(`${page}-${label}`) ? [`${page}-${label}`] : []));
  const found = calls.flatMap((label) => idsOf(label).slice(0, 1));
  const text = replaceCalls(block.text, (call) => (counting || labelsOf(call).some((label) => idsOf(label).length > 0) ? '' : call));
  return { ...block, text: text.replace(/\s+/gu, ' ').trim(), ...(found.length > 0 ? { notes: [...(block.notes ?? []), ...found] } : {}) };
}

function pagesOf(block: PdfBlock): number[] {
  const last = block.endPage ?? block.page;
  return Array.from({ length: last - block.page + 1 }, (_, i) => block.page + i);
}

/** True when the numbers called go up by one again and again; exponents and reference marks do not. */
function countOn(blocks: readonly PdfBlock[]): boolean {
  const numbers = blocks.flatMap((block) => callsIn(block.text)).flatMap((label) => (/^\d{1,3}$/.test(label) ? [Number(label)] : []));
  const steps = numbers.slice(1).filter((value, i) => value === (numbers[i] ?? 0) + 1).length;
  return steps >= COUNTING && steps > 0.5 * (numbers.length - 1);
}
