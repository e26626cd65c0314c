import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import type { Block } from '../../src/types.js';

/** Blocks of a document given as text; `name` decides the format. */
export async function blocksOf(text: string | Uint8Array, name = 'report.md'): Promise<Block[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return outline(await read({ name, bytes }, {}));
}

/** Blocks one a line: type and level, label in braces, text. */
export async function outlined(text: string | Uint8Array, name = 'report.md'): Promise<string[]> {
  const blocks = await blocksOf(text, name);
  return blocks.map((block) => {
    const label = block.label === undefined ? '' : `{${block.label}} `;
    const role = block.role === 'none' ? '' : ` (${block.role})`;
    return `${block.type}${block.level ?? ''} ${label}${block.text}${role}`;
  });
}
