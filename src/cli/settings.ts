import { extname } from 'node:path';
import { formatSpec, OUTPUT_FORMATS } from '../render/formats.js';
import type { CompareOptions, Comparison, UserPatterns } from '../types.js';
import type { Config, ConfigFile } from './config.js';
import { usageError } from './exit.js';
import { type FlagSettings, SETTINGS } from './flags/index.js';

/** Every setting with its final value: flag, then configuration file, then default. */
export interface Settings extends FlagSettings {
  readonly ignore?: NonNullable<CompareOptions['ignore']>;
  readonly patterns?: UserPatterns;
}

/** Where the value of a setting comes from. */
export type Origin = 'flag' | 'file' | 'default';

/** Settings with their origins; `configPath` is the configuration read, if any. */
export interface Resolved {
  readonly settings: Settings;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly configPath?: string;
}

/** What commander gives: only what was said on the command line, and its own "true" for flags that can be negated. */
export type Flags = Readonly<Record<string, unknown>>;

const DEFAULTS: Flags = Object.fromEntries(SETTINGS.flatMap(({ key, default: value }) => (value === undefined ? [] : [[key, value]])));
const PATTERN_KEYS = ['labels', 'sections', 'addressees', 'leadIns'] as const;

/** The settings that are told in the JSON: those of flags that say so, and those that only the configuration gives. */
const TOLD: readonly string[] = [...SETTINGS.flatMap(({ key, told }) => (told ? [key] : [])), 'ignore', 'patterns'];
/** Those of them that name nothing of the user's. */
export const SHARED_SETTINGS: readonly string[] = SETTINGS.flatMap(({ key, told }) => (told === 'shared' ? [key] : []));

/** Resolves flags over configuration over defaults, once. */
export function resolveSettings(flags: Flags, file: ConfigFile | undefined): Resolved {
  const said = { ...flags, ...(flags['limit'] ? { limits: flags['limit'] } : {}), ...formatOfOutput(flags) };
  const config = withPatterns(file?.config ?? {});
  const names = [...new Set([...Object.keys(DEFAULTS), ...Object.keys(config), ...Object.keys(said)])].filter((name) => name !== 'limit' && name !== 'config');
  const origins: Record<string, Origin> = {};
  const settings: Record<string, unknown> = {};
  for (const name of names.sort()) {
    const origin: Origin = said[name as keyof typeof said] !== undefined ? 'flag' : config[name] !== undefined ? 'file' : 'default';
    origins[name] = origin;
    settings[name] = { flag: said[name as keyof typeof said], file: config[name], default: DEFAULTS[name] }[origin];
  }
  return { settings: settings as unknown as Settings, origins, ...(file ? { configPath: file.path } : {}) };
}

function withPatterns(config: Config): Config {
  const patterns = Object.fromEntries(PATTERN_KEYS.filter((key) => config[key]).map((key) => [key, config[key]]));
  const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !(PATTERN_KEYS as readonly string[]).includes(key)));
  return Object.keys(patterns).length > 0 ? { ...rest, patterns } : rest;
}

function formatOfOutput({ format, output }: Flags): Flags {
  if (output === '') throw usageError('--output: names no file');
  if (format !== undefined || typeof output !== 'string') return {};
  const found = OUTPUT_FORMATS.find((name) => formatSpec(name).extensions.includes(extname(output).toLowerCase()));
  if (!found && extname(output)) throw usageError(`${output}: no format goes with "${extname(output)}"; name one with --format`);
  return found ? { format: found } : {};
}

/** What of the settings moves the result or says how it was reached, for the JSON: only what differs from the defaults. */
export function toldSettings({ settings, origins }: Resolved): Comparison['settings'] {
  const differing = TOLD.filter((name) => (origins[name] ?? 'default') !== 'default');
  return Object.fromEntries(differing.map((name) => [name, { value: (settings as unknown as Flags)[name], from: origins[name] ?? 'default' }]));
}
