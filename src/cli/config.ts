import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkField, isObject } from './config-check.js';
import { CONFIG_KEYS } from './config-keys.js';
import { usageError } from './exit.js';
import { didYouMean } from './nearest.js';

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
    if (!spec) throw usageError(`${path}: unknown key "${key}"${didYouMean(key, Object.keys(CONFIG_KEYS))} (draftdiff schema config lists all)`);
    checkField(field, spec, `${path}: "${key}"`);
    config[key] = field;
  }
  return config;
}
