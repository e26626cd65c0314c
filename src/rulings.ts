import type { Rulings } from './types.js';

/** Where rulings are kept unless another file is named. */
export const RULINGS_FILE = 'draftdiff.rulings.json';

const HASH = /^[0-9a-f]{16}$/;

/** What a file of rulings says; throws an Error that says in one line what is wrong with it. */
export function rulingsIn(value: unknown): Rulings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('must hold one object');
  const { blocks = [], pairs = [], ...rest } = value as Record<string, unknown>;
  const unknown = Object.keys(rest).find((key) => key !== '$schema' && key !== 'note');
  if (unknown !== undefined) throw new Error(`unknown key "${unknown}"; known are "blocks" and "pairs"`);
  return { blocks: checkBlocks(blocks), pairs: checkPairs(pairs) };
}

/** A file of rulings. */
export function rulingsFile({ blocks = [], pairs = [] }: Rulings): string {
  return `${JSON.stringify({ blocks, pairs }, null, 2)}\n`;
}

function checkBlocks(value: unknown): NonNullable<Rulings['blocks']> {
  return entries(value, 'blocks').map((entry) => {
    const { hash, recommendation, text } = entry;
    if (typeof hash !== 'string' || !HASH.test(hash))
      throw new Error(`each of "blocks" needs a "hash" of 16 hex digits, as draftdiff outline --edit writes it`);
    if (typeof recommendation !== 'boolean') throw new Error(`block ${hash} needs "recommendation": true or false`);
    return { hash, recommendation, ...(typeof text === 'string' ? { text } : {}) };
  });
}

function checkPairs(value: unknown): NonNullable<Rulings['pairs']> {
  return entries(value, 'pairs').map(({ draft, final }) => {
    const fits = (hash: unknown) => typeof hash === 'string' && HASH.test(hash);
    if (!fits(draft) || !(final === null || fits(final))) throw new Error(`each of "pairs" needs "draft": a hash, and "final": a hash or null for no partner`);
    return { draft: draft as string, final: final as string | null };
  });
}

function entries(value: unknown, name: string): Record<string, unknown>[] {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null)) throw new Error(`"${name}" must be a list of objects`);
  return value as Record<string, unknown>[];
}
