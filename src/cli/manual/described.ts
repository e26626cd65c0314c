import type { Command, Option } from 'commander';
import { FLAGS, type FlagName } from '../flags/registry.js';
import type { FlagSpec } from '../flags/spec.js';

/** An option of a command as manuals and completions tell it. */
export interface Described {
  readonly long: string;
  readonly short?: string;
  readonly says: string;
  readonly group?: string;
  /** what its value is called: "<file>"; a switch has none */
  readonly value?: string;
  /** the value may be left out */
  readonly optional: boolean;
  /** what its value can be, where that is known */
  readonly words: readonly string[];
  /** its value is several of them, with commas between */
  readonly several: boolean;
}

/** A command with its options; draftdiff itself comes first, without a name. */
export interface Told {
  readonly name: string;
  readonly says: string;
  readonly usage: string;
  readonly options: readonly Described[];
}

/** All commands as the command line has them. */
export function commandsOf(root: Command): readonly Told[] {
  return [root, ...root.commands].map((command) => ({
    name: command === root ? '' : command.name(),
    says: command.description(),
    usage: `draftdiff${command === root ? '' : ` ${command.name()}`} ${command.usage()}`,
    options: [...command.options.map(described), { long: '--help', short: '-h', says: 'print this help', optional: false, words: [], several: false }],
  }));
}

function described(option: Option): Described {
  const { list } = specOf(option.long ?? '') ?? {};
  const value = /[<[].*/.exec(option.flags)?.[0];
  return {
    long: option.long ?? option.flags,
    ...(option.short ? { short: option.short } : {}),
    says: option.description,
    ...(option.helpGroupHeading ? { group: option.helpGroupHeading } : {}),
    ...(value ? { value } : {}),
    optional: option.optional,
    // each outcome and trait also goes with a certainty; a shell offers them alone
    words: option.argChoices ?? list?.filter((word) => !word.includes(':')) ?? [],
    several: list !== undefined,
  };
}

const specOf = (long: string): FlagSpec | undefined => FLAGS[long.replace(/^--/, '') as FlagName];
