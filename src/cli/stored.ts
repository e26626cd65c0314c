import { schema, unlocated } from '../render/index.js';
import type { Comparison } from '../types.js';
import { misfit } from './conform.js';
import { usageError } from './exit.js';
import { readSource } from './inputs.js';
import type { Io } from './io.js';

const MOST_BYTES = 1e9;

/** Reads a comparison stored with `--format json`; refuses what is none, in one line. */
export async function readStored(path: string, io: Io): Promise<Comparison> {
  const { input } = await readSource(path, io, { bytes: MOST_BYTES, pdfBytes: MOST_BYTES });
  const value = parse(input.bytes, path) as Partial<Comparison> | null;
  if (value?.type !== 'comparison' || !Array.isArray(value.findings))
    throw usageError(`${path}: is no stored comparison; make one with draftdiff <draft> <final> -o comparison.json`);
  if (value.schemaVersion !== 1) throw usageError(`${path}: was made by another version of draftdiff (schema ${value.schemaVersion}); compare again`);
  const { $defs } = await schema();
  const place = misfit(value, { $ref: '#/$defs/comparison', $defs });
  if (place !== undefined) throw usageError(`${path}: is no whole comparison: ${place} is missing or wrong; compare again`);
  return unlocated(value as Comparison);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw usageError(`${path}: is no JSON: ${(error as Error).message}`);
  }
}
