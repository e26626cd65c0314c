import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Comparison, DocumentInfo, Input, Pair } from '../../types.js';
import { RESULTS_VERSION, VERSION } from '../../version.js';

/** What a comparison must have been made of for its file to be taken over from a run before. */
export interface Made {
  readonly inputs: Pair<readonly Input[]>;
  readonly settings: Comparison['settings'];
}

/** The comparison that a run before left at a path, if it was made of the same bytes with the same settings by the same version; anything else is made anew. */
export async function doneBefore(path: string, made: Made): Promise<Comparison | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const known = parsed(text);
  return known?.type === 'comparison' && isOf(known, made) ? known : undefined;
}

function parsed(text: string): Comparison | undefined {
  try {
    return JSON.parse(text) as Comparison;
  } catch {
    return undefined;
  }
}

function isOf({ draft, final, settings, tool }: Comparison, made: Made): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (tool.resultsVersion !== RESULTS_VERSION || tool.version !== VERSION || !same(settings, made.settings)) return false;
  return [draft, final].every((side, at) => isMadeOf(side, at === 0 ? made.inputs.draft : made.inputs.final));
}

/** The same bytes from the same places: another copy has another name, which the comparison tells. */
function isMadeOf(side: DocumentInfo, inputs: readonly Input[]): boolean {
  const told = side.files ?? [side];
  return side.sha256 === sumOf(inputs) && told.length === inputs.length && told.every(({ path }, at) => path === inputs[at]?.path);
}

function sumOf(inputs: readonly Input[]): string {
  const sum = createHash('sha256');
  for (const { bytes } of inputs) sum.update(bytes);
  return sum.digest('hex');
}
