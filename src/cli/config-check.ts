import { DEFAULT_LIMITS } from '../limits.js';
import type { ConfigKey } from './config-keys.js';
import { usageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { isInRange } from './ranges.js';
import { listed } from './words.js';

/** Whether a value is a plain object, as JSON gives it. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_LETTERS = 200;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** What each type of key takes, and how a message puts it. */
const TYPES: Readonly<Record<'texts' | 'text' | 'switch' | 'weight', { readonly fits: (value: unknown) => boolean; readonly says: string }>> = {
  texts: { fits: isTexts, says: `a list of phrases of at most ${MOST_LETTERS} characters` },
  text: { fits: (value) => typeof value === 'string', says: 'a text' },
  switch: { fits: (value) => typeof value === 'boolean', says: 'true or false' },
  weight: { fits: (value) => isInRange('--min-weight', value), says: 'a number from 0 to 1' },
};

/** Checks one field of the configuration; throws a usage error that begins with `where`. */
export function checkField(value: unknown, spec: ConfigKey, where: string): void {
  if (spec.type === 'ignore') checkKeyed(value, { keys: ['sections', 'phrases'], fits: isTexts }, where);
  else if (spec.type === 'limits') checkKeyed(value, { keys: Object.keys(DEFAULT_LIMITS), fits: (field, key) => isInRange(`--limit ${key}`, field) }, where);
  else {
    const { fits, says } = TYPES[spec.type];
    if (!fits(value)) throw usageError(`${where} must be ${says}`);
    if (spec.known) checkKnown([value].flat() as string[], spec.known, where);
  }
}

function checkKnown(values: readonly string[], known: readonly string[], where: string): void {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown !== undefined) throw usageError(`${where}: "${unknown}" is none of its words${didYouMean(unknown, known)} (${listed(known)})`);
}

function checkKeyed(
  value: unknown,
  { keys, fits }: { readonly keys: readonly string[]; readonly fits: (field: unknown, key: string) => boolean },
  where: string,
): void {
  if (!isObject(value)) throw usageError(`${where} must be an object`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw usageError(`${where}: unknown key "${unknown}"${didYouMean(unknown, keys)} (${keys.join(', ')})`);
  const wrong = Object.entries(value).find(([key, field]) => !fits(field, key));
  if (wrong) throw usageError(`${where}: "${wrong[0]}" has a wrong value`);
}
