import type { CompareOptions, Comparison, Input, Rulings } from '../../types.js';
import { withAccepted } from '../accepted.js';
import { usageError, type Verdict } from '../exit.js';
import { verdictCode } from '../gates.js';
import { readSource } from '../inputs.js';
import type { Io } from '../io.js';
import { isolatedCompare } from '../isolate.js';
import { tellAbsent, tellIdentifying, tellStart } from '../notices.js';
import { checkWritable, writeOut } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { passwordOf } from '../password.js';
import { present } from '../present.js';
import { withProgress } from '../progress.js';
import { type Flags, type Resolved, resolveSettings, type Settings, toldSettings } from '../settings.js';
import type { Source } from '../source.js';

/** What the command line gave. */
export interface CompareRequest {
  readonly draft?: string;
  readonly final?: string;
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Compares two documents, or one Word file with itself before its changes. */
export async function compareCommand({ draft, final, flags, verdict }: CompareRequest, io: Io): Promise<void> {
  const own = await readOwnFiles(flags, io.cwd);
  const resolved = resolveSettings(flags, own.config);
  if (flags['printConfig']) return printConfig(resolved, io);
  verdict.format = resolved.settings.format;
  tellStart(own, io);
  const sources = await sourcesOf(draft as string, final, resolved.settings, io);
  tellAbsent(sources, [draft, final], io);
  const inputs = [sources.draft.path, sources.final.path].filter((path) => path !== undefined);
  if (resolved.settings.output !== undefined) await checkWritable(resolved.settings.output, inputs);
  const options = await compareOptions(resolved.settings, own.rulings?.rulings, io);
  const [one, other] = [sources.draft.input, sources.final.input];
  const full = await withProgress(io, `comparing ${one.name} with ${other.name}`, isolatedCompare(io, { draft: one, final: other }, options));
  if (!final) requireChanges(full.comparison, draft as string);
  const comparison = withAccepted({ ...full.comparison, settings: toldSettings(resolved) }, own.accepted?.accepted ?? []);
  tellIdentifying(full, io);
  await present(comparison, { settings: resolved.settings, inputs }, io);
  verdict.code = verdictCode(comparison, resolved.settings);
}

async function sourcesOf(draft: string, final: string | undefined, settings: Settings, io: Io): Promise<{ draft: Source; final: Source }> {
  if (draft === '-' && final === '-') throw usageError('only one of the two documents can be standard input');
  const first = await readSource(draft, io, settings.limits);
  if (final !== undefined) {
    const second = await readSource(final, io, settings.limits);
    if (first.input.absent && second.input.absent) throw usageError(`${draft} and ${final}: neither exists`);
    return { draft: first, final: second };
  }
  const view = (revisions: NonNullable<Input['revisions']>): Source => ({ ...first, input: { ...first.input, revisions } });
  return { draft: view('original'), final: view('final') };
}

/** One file alone is compared with itself before its tracked changes, which it must have. */
function requireChanges({ warnings }: Comparison, name: string): void {
  if (!warnings.some(({ code }) => code === 'tracked-changes')) throw usageError(`${name}: holds no tracked changes to compare with; name a second document`);
}

async function compareOptions(settings: Settings, rulings: Rulings | undefined, io: Io): Promise<CompareOptions> {
  const password = await passwordOf(settings.passwordFile, io);
  const { language, kind, encoding, revisions, patterns, ignore, draftName, finalName } = settings;
  const given = { language, kind, encoding, revisions, patterns, ignore, draftName, finalName, rulings, password };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...present, strict: settings.strict, limits: settings.limits, despite: settings.despite, paragraphs: settings.paragraphs };
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
