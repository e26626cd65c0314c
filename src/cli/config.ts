import { dirname, join, relative, resolve } from 'node:path';
import { checkField, isObject } from './config-check.js';
import { CONFIG_KEYS } from './config-keys.js';
import { CliError, usageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { readSmall } from './own-file.js';
import { repositoryRoot } from './paths.js';

/** What a configuration file says, checked; keys as in `CONFIG_KEYS`. */
export type Config = Readonly<Record<string, unknown>>;

/** A configuration and where it stands; `path` is as the user would write it. */
export interface ConfigFile {
  readonly path: string;
  readonly config: Config;
  /** keys that are not applied, or not wholly, as the file was found and nobody named it */
  readonly unapplied: readonly string[];
}

/** Reads a JSON file that belongs to draftdiff: named (then it must exist) or in the working directory (then it may be missing). */
export async function readOwnFile(named: string | undefined, cwd: string, standard: string): Promise<{ path: string; value: unknown } | undefined> {
  const path = named ?? standard;
  const raw = await readSmall(named ? resolve(cwd, named) : join(cwd, standard), path).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof CliError) throw error;
    if (!named && error.code === 'ENOENT') return undefined;
    throw usageError(`${path}: cannot be read: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  });
  if (raw === undefined) return undefined;
  try {
    return { path, value: JSON.parse(raw.toString('utf8').replace(/^\ufeff/, '')) };
  } catch (error) {
    throw usageError(`${path}: is no JSON: ${(error as Error).message}`);
  }
}

const CONFIG_FILE = 'draftdiff.config.json';

/** The configuration in force, or undefined; unknown keys and wrong values are refused. */
export async function readConfig(named: string | undefined, cwd: string): Promise<ConfigFile | undefined> {
  const file = named === undefined ? await nearest(cwd) : await readOwnFile(named, cwd, CONFIG_FILE);
  if (!file) return undefined;
  const config = checkConfig(file.value, file.path);
  if (named !== undefined) return { path: file.path, config, unapplied: [] };
  const found = withoutLifting(config);
  return { ...found, path: file.path, config: counted(found.config, dirname(file.path)) };
}

/** The configuration of the working directory, else of the nearest folder above it; outside of a repository nothing above is looked at. */
async function nearest(cwd: string): Promise<{ path: string; value: unknown } | undefined> {
  const root = repositoryRoot(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = await readOwnFile(undefined, cwd, join(relative(cwd, folder), CONFIG_FILE));
    if (file || folder === root) return file;
  }
}

/** Its files count from its own folder, wherever the command runs; those of a revision count from the top of the repository anyhow. */
function counted(config: Config, folder: string): Config {
  const isFiles = (key: string) => CONFIG_KEYS[key]?.type === 'files';
  const count = (file: string) => (file === '-' || file.includes(':') ? file : join(folder, file));
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, isFiles(key) ? (value as readonly string[]).map(count) : value]));
}

/** What of a configuration that lies in a folder holds: a folder may come from anybody, and what protects is taken away by the user alone. */
function withoutLifting(config: Config): Pick<ConfigFile, 'config' | 'unapplied'> {
  const applied = Object.entries(config).map(([key, value]) => {
    const unnamed = CONFIG_KEYS[key]?.unnamed;
    return { key, value, kept: unnamed ? unnamed(value as never) : value };
  });
  const unapplied = applied.filter(({ value, kept }) => JSON.stringify(kept) !== JSON.stringify(value)).map(({ key }) => key);
  return { config: Object.fromEntries(applied.filter(({ kept }) => kept !== undefined).map(({ key, kept }) => [key, kept])), unapplied };
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
