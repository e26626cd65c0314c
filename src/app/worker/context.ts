import { outlineOf } from '../../compare.js';
import type { Block, CompareOptions, Input, Locator } from '../../types.js';
import type { Context } from '../messages.js';

/** Blocks that are shown before and after a passage. */
const AROUND = 4;

/** What one side says, block by block. */
export async function blocksOf(input: Input, { rulings, password }: CompareOptions): Promise<readonly Block[]> {
  return (await outlineOf(input, { ...(rulings && { rulings }), ...(password !== undefined && { password }) })).blocks;
}

/** A passage with the text around it. */
export function contextAt(blocks: readonly Block[], { block, endBlock = block }: Pick<Locator, 'block' | 'endBlock'>): Context {
  const near = blocks.filter(({ index, role }) => index >= block - AROUND && index <= endBlock + AROUND && role !== 'furniture');
  return {
    blocks: near.map(({ text, label, type, index }) => ({
      text,
      type,
      here: index >= block && index <= endBlock,
      ...(label === undefined || label === text ? {} : { label }),
    })),
  };
}
