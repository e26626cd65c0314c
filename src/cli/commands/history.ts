import { formatSpec } from '../../render/formats.js';
import { HISTORY_FORMATS, type HistoryFormat, renderHistory } from '../../render/history/index.js';
import type { History } from '../../types.js';
import { compareOptions } from '../compare-options.js';
import { usageError, type Verdict } from '../exit.js';
import { historyCode, withAcceptedSteps } from '../history-gates.js';
import type { Io } from '../io.js';
import { isolatedHistory } from '../isolate.js';
import { tellHeld, tellStart } from '../notices.js';
import { checkDestination, writeFile, writeOut } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { withProgress } from '../progress.js';
import { type Flags, resolveSettings, type Settings, SHARED_SETTINGS, toldSettings } from '../settings.js';
import type { Version } from '../source.js';
import { terminalOptions } from '../terminal.js';
import { versionsOf } from '../versions.js';

/** What the command line gave. */
interface HistoryRequest {
  readonly versions: readonly string[];
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Follows each recommendation over several versions. */
export async function historyCommand({ versions: named, flags, verdict }: HistoryRequest, io: Io): Promise<void> {
  const own = await readOwnFiles(flags, io.cwd);
  const resolved = resolveSettings(flags, own.config);
  const { settings } = resolved;
  const format = formatOf(settings);
  verdict.format = format;
  if (settings.output !== undefined) verdict.output = { path: settings.output, inputs: named };
  tellStart(own, io);
  if (named.length === 0) throw usageError('history: name two versions or more, the oldest first, or one file in git');
  const versions = await versionsOf(named, settings, io);
  const inputs = versions.flatMap(({ path }) => path ?? []);
  await checkDestination(settings, inputs, io);
  const options = await compareOptions(settings, own.rulings?.rulings, io);
  const work = isolatedHistory(
    io,
    versions.map(({ input }) => input),
    options,
  );
  const { history, identifying } = await withProgress(io, `following ${versions.length} versions`, work).catch((error: Error) => throwNaming(error, versions));
  const accepted = own.accepted?.accepted ?? [];
  const told = withAcceptedSteps({ ...history, settings: toldSettings(resolved), versions: known(history, versions, settings) }, accepted);
  tellHeld(
    history.versions.map(({ name }, at) => ({ name, held: identifying[at] ?? [] })),
    io,
  );
  await write(told, { settings, format, inputs }, io);
  verdict.code = historyCode(told, settings, accepted);
}

/** Commits hold the file under one name: what cannot be read in one of them names that. */
function throwNaming(error: Error & { readonly version?: number }, versions: readonly Version[]): never {
  const { revision } = versions[(error.version ?? 0) - 1] ?? {};
  if (revision) error.message = `commit ${revision}: ${error.message}`;
  throw error;
}

/** Who made a commit and when is told only where nothing is to be left out. */
function known({ versions }: History, found: readonly Version[], { share }: Settings): History['versions'] {
  return versions.map((version, at) => {
    const { revision, author, date } = found[at] ?? {};
    return { ...version, ...(revision ? { revision } : {}), ...(share === false && author ? { author } : {}), ...(share === false && date ? { date } : {}) };
  });
}

function formatOf({ format }: Settings): HistoryFormat {
  if (Object.hasOwn(HISTORY_FORMATS, format)) return format as HistoryFormat;
  throw usageError(`history: --format ${format} is for comparisons; take ${Object.keys(HISTORY_FORMATS).join(', ')}`);
}

interface Writing {
  readonly settings: Settings;
  readonly format: HistoryFormat;
  readonly inputs: readonly string[];
}

async function write(history: History, { settings, format, inputs }: Writing, io: Io): Promise<void> {
  const { output, share, only } = settings;
  const pieces = await renderHistory(history, format, {
    ...terminalOptions(settings, io),
    ...(only ? { only } : {}),
    share: share ?? formatSpec(format).shared === true,
    sharedSettings: SHARED_SETTINGS,
  });
  return output ? writeFile(output, pieces, { inputs, secret: share === false }) : writeOut(io, pieces);
}
