import type { Range } from '../../limits.js';

/** The commands that take flags; "compare" is draftdiff itself. */
export type CommandName = 'compare' | 'outline' | 'render' | 'schema' | 'accept' | 'history' | 'batch' | 'app' | 'trace';

/** What the help of a group of flags is headed by, in the order of the help. */
export const GROUPS = {
  showing: 'What is shown (never changes the verdict):',
  gates: 'What decides the exit code:',
  reading: 'How documents are read:',
} as const;

/** A flag: all that is said of it and done with its value. What it does is done where its setting is used. */
export interface FlagSpec {
  /** one letter */
  readonly short?: string;
  /** what its value is called in the help: "<file>"; in square brackets where it may be missing; a switch has none */
  readonly value?: string;
  /** one line of help */
  readonly says: string;
  /** help of its opposite, "--no-…" */
  readonly negated?: string;
  /** words that the value can be */
  readonly values?: readonly string[];
  /** words of which the value is a list, with commas between */
  readonly list?: readonly string[];
  /** the value is a number in a range */
  readonly range?: Range;
  /** the value from what was typed and what the same flag gave before, never a number, as that has a range; throws a usage error */
  readonly parse?: (value: string, previous?: never) => object;
  readonly required?: true;
  readonly group?: keyof typeof GROUPS;
  /** the commands that take it, and what is different there */
  readonly on: Readonly<Partial<Record<CommandName, true | Partial<Pick<FlagSpec, 'value' | 'says' | 'values' | 'parse'>>>>>;
  /** the setting it gives, where that is not its name in one word */
  readonly key?: string;
  /** the setting where nobody says anything; none: then it is missing */
  readonly default?: unknown;
  /** what the schema of the configuration says of it; a flag without can only be typed */
  readonly file?: {
    readonly says: string;
    /** how its key is checked, where that is not as its value */
    readonly type?: 'limits' | 'files';
    /** what of a value holds where the file was found and nobody named it: only a person takes protection away; left out, all of it does */
    readonly unnamed?: (value: never) => unknown;
  };
  /** told among the `settings` of the JSON where it differs from the default, in shared output too if it names nothing of the user's */
  readonly told?: 'shared' | 'kept';
}
