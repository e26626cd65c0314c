import { withAccepted } from '../../accepted.js';
import { nameOf } from '../../join.js';
import type { Comparison } from '../../types.js';
import { compareOptions } from '../compare-options.js';
import { usageError, type Verdict } from '../exit.js';
import { verdictCode } from '../gates.js';
import type { Io } from '../io.js';
import { isolatedCompare } from '../isolate.js';
import { tellAbsent, tellIdentifying, tellStart } from '../notices.js';
import { checkDestination, writeOut } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { present } from '../present.js';
import { withProgress } from '../progress.js';
import { type Flags, type Resolved, resolveSettings, type Settings, toldSettings } from '../settings.js';
import { inputsOf, namedSides, pathsOf, readSides } from '../sides.js';

/** What the command line gave. */
export interface CompareRequest {
  /** documents named without a flag */
  readonly typed: readonly string[];
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Compares two documents, or one Word file with itself before its changes. */
export async function compareCommand({ typed, flags, verdict }: CompareRequest, io: Io): Promise<void> {
  if (flags['setupGit']) return (await import('../setup-git.js')).setUpGit(io);
  const own = await readOwnFiles(flags, io.cwd);
  const resolved = resolveSettings(flags, own.config);
  if (flags['printConfig']) return printConfig(resolved, io);
  const named = namedSides(typed, resolved);
  announce(verdict, resolved.settings, [...named.draft, ...(named.final ?? [])]);
  tellStart(own, io);
  const sources = await readSides(named, resolved.settings, io);
  tellAbsent(sources, named, io);
  const inputs = pathsOf(sources);
  await checkDestination(resolved.settings, inputs, io);
  const options = await compareOptions(resolved.settings, own.rulings?.rulings, io);
  const sides = { draft: inputsOf(sources.draft), final: inputsOf(sources.final) };
  const full = await withProgress(io, `comparing ${nameOf(sides.draft)} with ${nameOf(sides.final)}`, (watch) =>
    isolatedCompare({ ...io, watch }, sides, options),
  );
  if (!named.final) requireChanges(full.comparison, named.draft);
  const comparison = withAccepted({ ...full.comparison, settings: toldSettings(resolved) }, own.accepted?.accepted ?? []);
  tellIdentifying(full, io);
  await present(comparison, { settings: resolved.settings, inputs }, io);
  verdict.code = verdictCode(comparison, resolved.settings);
}

/** Tells the command line where a failure belongs. */
function announce(verdict: Verdict, { format, output }: Settings, inputs: readonly string[]): void {
  verdict.format = format;
  if (output !== undefined) verdict.output = { path: output, inputs };
}

/** One file alone is compared with itself before its tracked changes, which it must have. */
function requireChanges({ warnings }: Comparison, names: readonly string[]): void {
  if (warnings.some(({ code }) => code === 'tracked-changes')) return;
  const [holds, advice] = names.length > 1 ? ['hold', 'name the files of the final behind --final'] : ['holds', 'name a second document'];
  throw usageError(`${names.join(' and ')}: ${holds} no tracked changes to compare with; ${advice}`);
}

function printConfig({ settings, origins, configPath }: Resolved, io: Io): Promise<void> {
  const rows = Object.keys(origins)
    .filter((name) => name !== 'printConfig')
    .map((name) => {
      const origin = origins[name] === 'file' ? configPath : origins[name];
      return `${name} = ${JSON.stringify((settings as unknown as Flags)[name])}  (${origin})\n`;
    });
  return writeOut(io, rows);
}
