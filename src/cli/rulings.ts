import type { Rulings } from '../types.js';
import { readOwnFile } from './config.js';
import { usageError } from './exit.js';

const HASH = /^[0-9a-f]{16}$/;

/** Reads what a person ruled: a file named, or draftdiff.rulings.json in the working directory; undefined where there is none. */
export async function readRulings(named: string | undefined, cwd: string): Promise<{ path: string; rulings: Rulings } | undefined> {
  const file = await readOwnFile(named, cwd, 'draftdiff.rulings.json');
  return file && { path: file.path, rulings: checkRulings(file.value, file.path) };
}

function checkRulings(value: unknown, path: string): Rulings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw usageError(`${path}: must hold one object`);
  const { blocks = [], pairs = [], ...rest } = value as Record<string, unknown>;
  const unknown = Object.keys(rest).find((key) => key !== '$schema' && key !== 'note');
  if (unknown !== undefined) throw usageError(`${path}: unknown key "${unknown}"; known are "blocks" and "pairs"`);
  return { blocks: checkBlocks(blocks, path), pairs: checkPairs(pairs, path) };
}

function checkBlocks(value: unknown, path: string): NonNullable<Rulings['blocks']> {
  return entries(value, `${path}: "blocks"`).map((entry) => {
    const { hash, recommendation, text } = entry;
    if (typeof hash !== 'string' || !HASH.test(hash))
      throw usageError(`${path}: each of "blocks" needs a "hash" of 16 hex digits, as draftdiff outline --edit writes it`);
    if (typeof recommendation !== 'boolean') throw usageError(`${path}: block ${hash} needs "recommendation": true or false`);
    return { hash, recommendation, ...(typeof text === 'string' ? { text } : {}) };
  });
}

function checkPairs(value: unknown, path: string): NonNullable<Rulings['pairs']> {
  return entries(value, `${path}: "pairs"`).map(({ draft, final }) => {
    const fits = (hash: unknown) => typeof hash === 'string' && HASH.test(hash);
    if (!fits(draft) || !(final === null || fits(final)))
      throw usageError(`${path}: each of "pairs" needs "draft": a hash, and "final": a hash or null for no partner`);
    return { draft: draft as string, final: final as string | null };
  });
}

function entries(value: unknown, where: string): Record<string, unknown>[] {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null)) throw usageError(`${where} must be a list of objects`);
  return value as Record<string, unknown>[];
}
