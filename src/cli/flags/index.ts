import { Option } from 'commander';
import type { Range } from '../../limits.js';
import { usageError } from '../exit.js';
import { didYouMean } from '../nearest.js';
import { numberOf } from '../ranges.js';
import { listed } from '../words.js';
import { FLAG_NAMES, FLAGS, type FlagName } from './registry.js';
import { type CommandName, type FlagSpec, GROUPS } from './spec.js';

type Specs = typeof FLAGS;
type Camel<N extends string> = N extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : N;
type KeyOf<N extends FlagName> = Specs[N] extends { readonly key: infer K extends string } ? K : Camel<N>;
type ValueOf<F> = F extends { readonly range: Range }
  ? number
  : F extends { readonly parse: (...typed: never[]) => infer T }
    ? T
    : F extends { readonly list: readonly (infer Word)[] }
      ? readonly Word[]
      : F extends { readonly values: readonly (infer Word)[] }
        ? Word
        : F extends { readonly value: string }
          ? string
          : F extends { readonly default: string | boolean }
            ? F['default'] extends false
              ? boolean
              : F['default']
            : boolean;
type Defaulted = { [N in FlagName]: Specs[N] extends { readonly default: unknown } ? N : never }[FlagName];

/** The settings that flags give, each of the type that its flag says. */
export type FlagSettings = { readonly [N in Defaulted as KeyOf<N>]: ValueOf<Specs[N]> } & {
  readonly [N in Exclude<FlagName, Defaulted> as KeyOf<N>]?: ValueOf<Specs[N]>;
};

const specOf = (name: FlagName): FlagSpec => FLAGS[name];

/** "fail-on" → "failOn": what the setting of a flag is called. */
function keyOf(name: FlagName): string {
  return specOf(name).key ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Every flag with what its setting is called. */
export const SETTINGS: readonly (FlagSpec & { readonly name: FlagName; readonly key: string })[] = FLAG_NAMES.map((name) => ({
  ...specOf(name),
  name,
  key: keyOf(name),
}));

/** The options of a command, group by group. */
export function optionsOf(command: CommandName): Option[] {
  const groups: readonly FlagSpec['group'][] = [...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]), undefined];
  return groups.flatMap((group) => FLAG_NAMES.filter((name) => specOf(name).group === group).flatMap((name) => optionsFor(name, command)));
}

function optionsFor(name: FlagName, command: CommandName): Option[] {
  const here = specOf(name).on[command];
  if (!here) return [];
  const spec: FlagSpec = { ...specOf(name), ...(here === true ? {} : here) };
  const option = new Option(`${spec.short ? `-${spec.short}, ` : ''}--${name}${spec.value ? ` ${spec.value}` : ''}`, spec.says);
  if (spec.values) option.choices(spec.values);
  if (spec.list && !spec.parse) option.argParser(listOf(spec.list, `--${name}`));
  const { range } = spec;
  if (range) option.argParser((typed) => numberOf(`--${name}`, range, typed));
  if (spec.parse) option.argParser(spec.parse as (value: string, previous: unknown) => unknown);
  if (spec.required) option.makeOptionMandatory();
  const all = spec.negated ? [option, new Option(`--no-${name}`, spec.negated)] : [option];
  return spec.group ? all.map((each) => each.helpGroup(GROUPS[spec.group as keyof typeof GROUPS])) : all;
}

/** Splits "dropped,softened" and refuses unknown words with the nearest known one. */
function listOf(known: readonly string[], flag: string): (value: string, previous?: readonly string[]) => string[] {
  return (value, previous = []) => {
    const names = value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw usageError(`${flag}: "${unknown}" is none of its words${didYouMean(unknown, known)} (${listed(known)})`);
    if (names.length === 0) throw usageError(`${flag}: names nothing (${listed(known)})`);
    return [...previous, ...names];
  };
}
