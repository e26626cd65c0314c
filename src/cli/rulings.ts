import { RULINGS_FILE, rulingsIn } from '../rulings.js';
import type { Rulings } from '../types.js';
import { readOwnFile } from './config.js';
import { usageError } from './exit.js';

/** Reads what a person ruled: a file named, or draftdiff.rulings.json in the working directory; undefined where there is none. */
export async function readRulings(named: string | undefined, cwd: string): Promise<{ path: string; rulings: Rulings } | undefined> {
  const file = await readOwnFile(named, cwd, RULINGS_FILE);
  return file && { path: file.path, rulings: checked(file.value, file.path) };
}

function checked(value: unknown, path: string): Rulings {
  try {
    return rulingsIn(value);
  } catch (error) {
    throw usageError(`${path}: ${(error as Error).message}`);
  }
}
