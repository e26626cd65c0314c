import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { COUNT } from '../../limits.js';
import { OUTLINE_FORMATS, type RenderOptions, renderOutline } from '../../render/index.js';
import { textHash } from '../../text/index.js';
import type { Outline, ReadOptions, RecogniseOptions } from '../../types.js';
import { usageError, type Verdict } from '../exit.js';
import { readSource } from '../inputs.js';
import type { Io } from '../io.js';
import { isolatedOutline } from '../isolate.js';
import { tellStart } from '../notices.js';
import { type Planned, planned } from '../ocr/plan.js';
import { checkDestination, writeFile, writeOut } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { passwordOf } from '../password.js';
import { numberOf } from '../ranges.js';
import { type Flags, resolveSettings, type Settings } from '../settings.js';
import { terminalOptions } from '../terminal.js';

/** What the command line gave. */
interface OutlineRequest {
  readonly file: string;
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Prints what draftdiff sees in one document, or writes a rulings file to start from. */
export async function outlineCommand({ file, flags, verdict }: OutlineRequest, io: Io): Promise<void> {
  const own = await readOwnFiles(flags, io.cwd);
  const asked = resolveSettings(flags, own.config).settings;
  const format = OUTLINE_FORMATS.find((name) => name === asked.format);
  if (format === undefined) throw usageError(`outline: --format ${asked.format} is for comparisons; take ${OUTLINE_FORMATS.join(', ')}`);
  const settings = { ...asked, format: format === 'plain' ? 'text' : format } as const;
  verdict.format = settings.format;
  if (settings.output !== undefined) verdict.output = { path: settings.output, inputs: [file] };
  const view = viewOf(settings, io);
  tellStart(own, io);
  const source = await readSource(file, io, settings.limits);
  await checkDestination(settings, source.path ? [source.path] : [], io);
  const outline = await isolatedOutline(io, source.input, {
    ...(await readingOptions(settings, io)),
    ...(own.rulings ? { rulings: own.rulings.rulings } : {}),
  });
  if (flags['edit']) return writeRulings(outline, io);
  const pieces = await renderOutline(outline, format, view);
  return settings.output ? writeFile(settings.output, pieces, { inputs: source.path ? [source.path] : [] }) : writeOut(io, pieces);
}

function viewOf(settings: Settings, io: Io): { readonly options: RenderOptions; readonly line?: number } {
  const line = typeof settings.explain === 'string' ? numberOf('--explain', COUNT, settings.explain) : undefined;
  const options = { ...terminalOptions(settings, io), explain: settings.explain !== false, share: settings.share ?? false };
  return { options, ...(line === undefined ? {} : { line }) };
}

async function readingOptions(settings: Settings, io: Io): Promise<Planned<ReadOptions & RecogniseOptions>> {
  const password = await passwordOf(settings.passwordFile, io);
  const { language, kind, encoding, revisions, patterns } = settings;
  const present = Object.entries({ language, kind, encoding, revisions, patterns, password }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), ...planned(settings), strict: settings.strict, limits: settings.limits };
}

/** A rulings file with every recommendation and every possible one, as draftdiff sees them now: change true to false, or false to true. */
async function writeRulings({ recommendations, possible }: Outline, io: Io): Promise<void> {
  const path = resolve(io.cwd, 'draftdiff.rulings.json');
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw usageError('draftdiff.rulings.json: is already there; edit it, or move it away first');
  const entry = (text: string, recommendation: boolean) => ({ hash: textHash(text), recommendation, text });
  const blocks = [...recommendations.map(({ text }) => entry(text, true)), ...possible.map(({ text }) => entry(text, false))];
  await writeFile(path, [`${JSON.stringify({ blocks, pairs: [] }, null, 2)}\n`], { inputs: [] });
  const written = `${recommendations.length} recommendations and ${possible.length} possible ones written; change what you see otherwise, and apply it with --rulings draftdiff.rulings.json`;
  await writeOut(io, [`draftdiff.rulings.json: ${written}\n`]);
}
