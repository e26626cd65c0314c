import { formatSpec } from '../../render/formats.js';
import { renderTrace, TRACE_FORMATS, type TraceFormat } from '../../render/trace/index.js';
import { type TracedOther, type TraceSource, traceOf } from '../../trace.js';
import type { CompareOptions, Input, Trace } from '../../types.js';
import { compareOptions } from '../compare-options.js';
import { EXIT, usageError, type Verdict } from '../exit.js';
import { describeFailure } from '../failure.js';
import { filesIn } from '../folders.js';
import { readSource } from '../inputs.js';
import type { Io } from '../io.js';
import { isolatedSource, isolatedTrace } from '../isolate.js';
import { tellHeld, tellStart } from '../notices.js';
import type { Planned } from '../ocr/plan.js';
import { checkDestination, writeFile, writeOut } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { withProgress } from '../progress.js';
import { type Flags, resolveSettings, type Settings, SHARED_SETTINGS, toldSettings } from '../settings.js';
import { terminalOptions } from '../terminal.js';

/** What the command line gave. */
interface TraceRequest {
  readonly documents: readonly string[];
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Looks for each recommendation of one document, or for a text, in others. */
export async function traceCommand({ documents, flags, verdict }: TraceRequest, io: Io): Promise<void> {
  const own = await readOwnFiles(flags, io.cwd);
  const { only, ...rest } = flags;
  const resolved = resolveSettings(rest, own.config);
  const { settings } = resolved;
  const format = formatOf(settings);
  verdict.format = format;
  tellStart(own, io);
  const text = typeof flags['text'] === 'string' ? flags['text'].trim() : undefined;
  const named = text === undefined ? documents[0] : undefined;
  const others = text === undefined ? documents.slice(1) : documents;
  if (text === '' || (text === undefined && !named) || others.length === 0)
    throw usageError('trace: name a source and the documents to look in, or --text "…" and the documents');
  const files = await filesIn(others);
  if (files.length === 0) throw usageError(`${others.join(' and ')}: holds no document of a format that is read`);
  await checkDestination(settings, [...(named ? [named] : []), ...files], io);
  const options = await compareOptions(settings, own.rulings?.rulings, io);
  const input = text === undefined ? (await readSource(named as string, io, settings.limits)).input : typed(text);
  const asked = { ...(Array.isArray(only) ? { only: only as string[] } : {}), ...(text === undefined ? {} : { text }) };
  const source = await withProgress(io, `reading ${input.name}`, isolatedSource(io, { input, asked }, options));
  if (source.asked.length === 0)
    throw usageError(
      `${input.name}: ${Array.isArray(only) ? `no recommendation is called ${only.join(' or ')}` : 'no recommendation was found in it'}; give the words with --text`,
    );
  const found = await searched(source, files, { settings, options }, io);
  const trace: Trace = { ...traceOf(source, found), settings: toldSettings(resolved) };
  tellHeld([{ name: input.name, held: source.identifying }, ...found.map(({ info, identifying }) => ({ name: info.name, held: identifying }))], io);
  await write(trace, { settings, format, inputs: [...(named ? [named] : []), ...files] }, io);
  verdict.code = trace.summary.unread > 0 ? EXIT.noVerdict : EXIT.ok;
}

const typed = (text: string): Input => ({ name: 'the text.txt', bytes: Buffer.from(text.replace(/\s+/g, ' ')) });

function formatOf({ format }: Settings): TraceFormat {
  if (Object.hasOwn(TRACE_FORMATS, format)) return format as TraceFormat;
  throw usageError(`trace: --format ${format} is for comparisons; take ${Object.keys(TRACE_FORMATS).join(', ')}`);
}

interface Searching {
  readonly settings: Settings;
  readonly options: Planned<CompareOptions>;
}

/** One document after the other, of which only one is in memory; one that cannot be read is told as such. */
async function searched(source: TraceSource, files: readonly string[], { settings, options }: Searching, io: Io): Promise<TracedOther[]> {
  const found: TracedOther[] = [];
  for (const [at, file] of files.entries()) {
    const one = async () => isolatedTrace(io, source, (await readSource(file, io, settings.limits)).input, options);
    found.push(
      await withProgress(
        io,
        `searching ${file}, ${at + 1} of ${files.length}`,
        one().catch((error: unknown) => unreadOf(file, error)),
      ),
    );
  }
  if (found.every(({ info }) => info.unread !== undefined)) throw usageErrorOf(found);
  return found;
}

function unreadOf(file: string, error: unknown): TracedOther {
  const failure = describeFailure(error);
  if (failure.exitCode !== EXIT.noVerdict && failure.exitCode !== EXIT.limit) throw error;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return {
    info: { name, format: 'text', language: 'und', kind: 'report', recommendations: 0, unread: failure.message },
    found: [],
    warnings: [],
    identifying: [],
  };
}

/** Where none could be read there is no result at all. */
function usageErrorOf(found: readonly TracedOther[]): Error {
  const [first] = found;
  return Object.assign(new Error(first?.info.unread ?? ''), { name: 'InputError' });
}

interface Writing {
  readonly settings: Settings;
  readonly format: TraceFormat;
  readonly inputs: readonly string[];
}

async function write(trace: Trace, { settings, format, inputs }: Writing, io: Io): Promise<void> {
  const { output, share } = settings;
  const shown = { ...terminalOptions(settings, io), share: share ?? formatSpec(format).shared === true, sharedSettings: SHARED_SETTINGS };
  const pieces = await renderTrace(trace, format, shown);
  return output ? writeFile(output, pieces, { inputs, secret: share === false }) : writeOut(io, pieces);
}
