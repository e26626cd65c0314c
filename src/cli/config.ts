import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { CONFIG_KEYS, type ConfigKey } from './config-keys.js';
import { usageError } from './exit.js';
import { nearest } from './nearest.js';

/** What a configuration file says, checked; keys as in `CONFIG_KEYS`. */
export type Config = Readonly<Record<string, unknown>>;

/** A configuration and where it stands; `path` is as the user would write it. */
export interface ConfigFile {
  readonly path: string;
  readonly config: Config;
}

const MOST_BYTES = 1_000_000;

/** Reads a JSON file that belongs to draftdiff: named (then it must exist) or in the working directory (then it may be missing). */
export async function readOwnFile(named: string | undefined, cwd: string, standard: string): Promise<{ path: string; value: unknown } | undefined> {
  const path = named ?? standard;
  const raw = await readFile(named ? resolve(cwd, named) : join(cwd, standard)).catch((error: NodeJS.ErrnoException) => {
    if (!named && error.code === 'ENOENT') return undefined;
    throw usageError(`${path}: cannot be read: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  });
  if (raw === undefined) return undefined;
  if (raw.length > MOST_BYTES) throw usageError(`${path}: is over ${MOST_BYTES} bytes`);
  try {
    return { path, value: JSON.parse(raw.toString('utf8').replace(/^\ufeff/, '')) };
  } catch (error) {
    throw usageError(`${path}: is no JSON: ${(error as Error).message}`);
  }
}

/** The configuration in force, or undefined; unknown keys and wrong values are refused. */
export async function readConfig(named: string | undefined, cwd: string): Promise<ConfigFile | undefined> {
  const file = await readOwnFile(named, cwd, 'draftdiff.config.json');
  return file && { path: file.path, config: checkConfig(file.value, file.path) };
}

/** Checks a parsed configuration against `CONFIG_KEYS`; throws a usage error that names the key. */
export function checkConfig(value: unknown, path: string): Config {
  if (!isObject(value)) throw usageError(`${path}: must hold one object`);
  const config: Record<string, unknown> = Object.create(null);
  for (const [key, field] of Object.entries(value)) {
    if (key === '$schema') continue;
    const spec = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
    if (!spec) throw usageError(`${path}: unknown key "${key}"; did you mean "${nearest(key, Object.keys(CONFIG_KEYS))}"?`);
    check(field, spec, `${path}: "${key}"`);
    config[key] = field;
  }
  return config;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '' && item.length <= 200);

function check(value: unknown, spec: ConfigKey, where: string): void {
  switch (spec.type) {
    case 'texts':
      if (!isTexts(value)) throw usageError(`${where} must be a list of phrases of at most 200 characters`);
      return checkKnown(value, spec, where);
    case 'text':
      if (typeof value !== 'string') throw usageError(`${where} must be a text`);
      return checkKnown([value], spec, where);
    case 'switch':
      if (typeof value !== 'boolean') throw usageError(`${where} must be true or false`);
      return;
    case 'weight':
      if (typeof value !== 'number' || value < 0 || value > 1) throw usageError(`${where} must be a number from 0 to 1`);
      return;
    case 'ignore':
      return checkKeyed(value, ['sections', 'phrases'], where, isTexts);
    case 'limits':
      return checkKeyed(value, Object.keys(DEFAULT_LIMITS), where, (field) => typeof field === 'number' && field > 0);
  }
}

function checkKnown(values: readonly string[], { known }: ConfigKey, where: string): void {
  const unknown = known && values.find((value) => !known.includes(value));
  if (known && unknown !== undefined) throw usageError(`${where}: "${unknown}" is none of its words; did you mean "${nearest(unknown, known)}"?`);
}

function checkKeyed(value: unknown, keys: readonly string[], where: string, fits: (field: unknown) => boolean): void {
  if (!isObject(value)) throw usageError(`${where} must be an object`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw usageError(`${where}: unknown key "${unknown}"; did you mean "${nearest(unknown, keys)}"?`);
  const wrong = Object.entries(value).find(([, field]) => !fits(field));
  if (wrong) throw usageError(`${where}: "${wrong[0]}" has a wrong value`);
}
