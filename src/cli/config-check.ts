import { LIMIT_NAMES, LIMITS } from '../limits.js';
import { type ConfigKey, LONGEST_PATH } from './config-keys.js';
import { usageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { isIn } from './ranges.js';
import { listed } from './words.js';

/** Whether a value is a plain object, as JSON gives it. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_LETTERS = 200;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isFiles = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((file) => typeof file === 'string' && file !== '' && file.length <= LONGEST_PATH);

/** Checks one field of the configuration; throws a usage error that begins with `where`. */
export function checkField(value: unknown, spec: ConfigKey, where: string): void {
  const wrong = wrongIn(value, spec);
  if (wrong !== undefined) throw usageError(`${where}${wrong}`);
}

/** What is wrong with a value, as it goes on behind the name of its key. */
function wrongIn(value: unknown, spec: ConfigKey): string | undefined {
  switch (spec.type) {
    case 'texts':
      return isTexts(value) ? unknownIn(value, spec.known) : ` must be a list of phrases of at most ${MOST_LETTERS} characters`;
    case 'text':
      return typeof value === 'string' ? unknownIn([value], spec.known) : ' must be a text';
    case 'files':
      return isFiles(value) ? undefined : ' must be a list of one file or more';
    case 'switch':
      return typeof value === 'boolean' ? undefined : ' must be true or false';
    case 'number':
      return isIn(spec.range, value) ? undefined : ` must be a number from ${spec.range.least} to ${spec.range.most}`;
    case 'ignore':
      return wrongField(value, { sections: isTexts, phrases: isTexts });
    case 'limits':
      return wrongField(value, Object.fromEntries(LIMIT_NAMES.map((name) => [name, (field) => isIn(LIMITS[name].range, field)])));
  }
}

function unknownIn(words: readonly string[], known: readonly string[] | undefined): string | undefined {
  const unknown = known && words.find((word) => !known.includes(word));
  return known && unknown !== undefined ? `: "${unknown}" is none of its words${didYouMean(unknown, known)} (${listed(known)})` : undefined;
}

/** What is wrong with the fields of an object, each by what it may hold. */
function wrongField(value: unknown, fits: Readonly<Record<string, (field: unknown) => boolean>>): string | undefined {
  if (!isObject(value)) return ' must be an object';
  const keys = Object.keys(fits);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `: unknown key "${unknown}"${didYouMean(unknown, keys)} (${keys.join(', ')})`;
  const wrong = Object.entries(value).find(([key, field]) => !fits[key]?.(field));
  return wrong ? `: "${wrong[0]}" has a wrong value` : undefined;
}
