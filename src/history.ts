import { comparePrepared, VerdictError } from './compare.js';
import { followedIn } from './followed.js';
import type { Languages } from './language/index.js';
import { type Compared, lifeLines, summarised } from './lifelines/index.js';
import { describe, languagesFor, type Outlined, outlined, type Prepared, recognised, warningsOf } from './prepare.js';
import type { SaidBefore } from './recognise/index.js';
import { asTheyStand } from './struck.js';
import type { CompareOptions, Document, History, Input, Warning } from './types.js';
import { TOOL } from './version.js';

/** A history with what may be told to the user at the terminal and must stay out of every output. */
export interface FullHistory {
  readonly history: History;
  readonly identifying: readonly Document['identifying'][];
}

/**
 * What became of each recommendation over several versions, the oldest first.
 * Throws InputError where a version cannot be read or is over a limit, VerdictError where two neighbours cannot be compared.
 */
export async function history(inputs: readonly Input[], options: CompareOptions = {}): Promise<History> {
  return (await historyFully(inputs, options)).history;
}

/** The pipeline: each version is read, outlined and recognised once; neighbours, gaps, and the first and last are compared as any two documents. */
export async function historyFully(inputs: readonly Input[], options: CompareOptions): Promise<FullHistory> {
  const known: Known = { options, languages: languagesFor(options), said: new Map() };
  const versions: Outlined[] = [];
  for (const [at, input] of inputs.entries()) versions.push(await outlined(input, options).catch((error: Error) => failing(error, at)));
  const prepared = versions.map((version) => recognised(version, options, known));
  const warnings: Warning[] = prepared.flatMap((one, at) => warningsOf(one).map((warning) => ofVersion(warning, at)));
  const lines = lifeLines(
    prepared.map(({ report }) => followedIn(report)),
    comparing({ versions, prepared }, known, warnings),
  );
  return {
    history: {
      type: 'history',
      schemaVersion: 1,
      tool: TOOL,
      settings: {},
      versions: prepared.map((one, at) => ({ version: at + 1, ...describe(one) })),
      summary: summarised(lines),
      lines,
      warnings: once(warnings),
    },
    identifying: versions.map(({ document }) => document.identifying),
  };
}

/** Two versions may have one name: the error tells which it is about. */
function failing(error: Error, at: number): never {
  throw Object.assign(error, { version: at + 1 });
}

interface Known {
  readonly options: CompareOptions;
  readonly languages: Languages;
  readonly said: SaidBefore;
}

interface Versions {
  readonly versions: readonly Outlined[];
  readonly prepared: readonly Prepared[];
}

/** Compares two of the versions; neighbours that give no verdict end the history, others are left out and warned about. What is warned about a comparison is gathered. */
function comparing({ versions, prepared }: Versions, { options, languages, said }: Known, warnings: Warning[]): Compared {
  return (from, to) => {
    const names = { draftName: `version ${from + 1}`, finalName: `version ${to + 1}` };
    const [draft, final] = [versions[from], versions[to]] as [Outlined, Outlined];
    const standing = asTheyStand({ draft: draft.blocks, final: final.blocks }).final;
    const again = standing === final.blocks ? (prepared[to] as Prepared) : recognised({ ...final, blocks: standing }, options, { languages, said });
    try {
      const comparison = comparePrepared(
        { draft: prepared[from] as Prepared, final: again },
        { options: { ...options, ...names, paragraphs: true }, languages },
      );
      warnings.push(...comparison.warnings.filter(({ side }) => !side).map((warning) => named(warning, names)));
      return comparison;
    } catch (error) {
      if (!(error instanceof VerdictError)) throw error;
      if (to === from + 1)
        throw new VerdictError({
          reason: error.reason,
          message: `versions ${from + 1} (${draft.name}) and ${to + 1} (${final.name}): ${sidesNamed(error.message, names)}`,
        });
      warnings.push({
        code: 'not-compared',
        message: `Versions ${from + 1} and ${to + 1} were not compared with each other: ${sidesNamed(error.message, names)}`,
        locators: [],
      });
      return undefined;
    }
  };
}

const ofVersion = (warning: Warning, at: number): Warning => ({ ...warning, version: at + 1 });

/** What a comparison says of its two sides, of the versions that they are. */
function named(warning: Warning, { draftName, finalName }: Names): Warning {
  const message = sidesNamed(warning.message, { draftName, finalName });
  return { ...warning, message: message.includes(draftName) || message.includes(finalName) ? message : `${capital(draftName)} and ${finalName}: ${message}` };
}

interface Names {
  readonly draftName: string;
  readonly finalName: string;
}

function sidesNamed(message: string, { draftName, finalName }: Names): string {
  return message
    .replace(/\b([Tt])he draft\b/g, (_, t) => (t === 'T' ? capital(draftName) : draftName))
    .replace(/\b([Tt])he final\b/g, (_, t) => (t === 'T' ? capital(finalName) : finalName));
}

const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);

function once(warnings: readonly Warning[]): Warning[] {
  const known = new Set<string>();
  return warnings.filter(({ code, version, message }) => {
    const key = `${code} ${version} ${message}`;
    return !known.has(key) && known.add(key);
  });
}
