import type { Accepted } from '../accepted.js';
import type { Rulings } from '../types.js';
import { readAccepted } from './accepted.js';
import { type ConfigFile, readConfig } from './config.js';
import { readRulings } from './rulings.js';
import type { Flags } from './settings.js';

/** A file that lies in the working directory and lifts protection: only a person who names it by its flag applies it. */
export interface Unapplied {
  readonly path: string;
  readonly flag: string;
}

/** What draftdiff's own files say, of those that are named or need no naming. */
export interface OwnFiles {
  readonly config?: ConfigFile;
  readonly rulings?: { readonly path: string; readonly rulings: Rulings };
  readonly accepted?: { readonly path: string; readonly accepted: readonly Accepted[] };
  readonly unapplied: readonly Unapplied[];
}

type OwnName = 'config' | 'rulings' | 'accepted';

/** Reads draftdiff's own files: those named, and unless `--no-config` says otherwise the standard ones in the working directory. */
export async function readOwnFiles(flags: Flags, cwd: string): Promise<OwnFiles> {
  const named = (flag: OwnName) => (typeof flags[flag] === 'string' ? flags[flag] : undefined);
  const wanted = (flag: OwnName) => flags['config'] !== false || named(flag) !== undefined;
  const config = wanted('config') ? await readConfig(named('config'), cwd) : undefined;
  const rulings = wanted('rulings') ? await readRulings(named('rulings'), cwd) : undefined;
  const accepted = wanted('accepted') ? await readAccepted(named('accepted'), cwd) : undefined;
  const found = Object.entries({ rulings, accepted }).filter(([flag]) => named(flag as OwnName) === undefined);
  return {
    ...(config ? { config } : {}),
    ...(rulings && named('rulings') ? { rulings } : {}),
    ...(accepted && named('accepted') ? { accepted } : {}),
    unapplied: found.flatMap(([flag, file]) => (file ? [{ path: file.path, flag: `--${flag}` }] : [])),
  };
}
