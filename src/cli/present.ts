import { formatSpec } from '../render/formats.js';
import { type Piece, type RenderOptions, render } from '../render/index.js';
import type { Comparison } from '../types.js';
import { usageError } from './exit.js';
import type { Io } from './io.js';
import { openFile, pageToOpen } from './open.js';
import { writeFile, writeOut } from './output.js';
import { isLong, page, pagerOf } from './pager.js';
import { type Settings, SHARED_SETTINGS } from './settings.js';
import { terminalOptions } from './terminal.js';

/** Lines of a text that nobody asked to be longer. */
const MOST_LINES = 120;

/** Writes a comparison in the format asked for, to the output asked for. */
export async function present(comparison: Comparison, { settings, inputs }: Presenting, io: Io): Promise<void> {
  if (settings.paragraphs && !comparison.paragraphs) throw usageError('the stored comparison holds no narrative paragraphs; compare again with --paragraphs');
  const shown = settings.open && settings.output === undefined ? { ...settings, format: 'html' as const, output: await pageToOpen() } : settings;
  const pieces = await render(comparison, shown.format, renderOptions(shown, io));
  if (shown.output === undefined) return printed(pieces, shown, io);
  await writeFile(shown.output, pieces, { inputs, secret: shown.share === false || shown.output !== settings.output });
  if (shown.open) await openFile(shown.output, io);
}

interface Presenting {
  readonly settings: Settings;
  readonly inputs: readonly string[];
}

/** How the settings have a comparison shown. */
export function renderOptions(settings: Settings, io: Io): RenderOptions {
  const { only, minWeight, failOn, draftName, finalName } = settings;
  const given = Object.entries({ only, minWeight, failOn, draftName, finalName }).filter(([, value]) => value !== undefined);
  const asked = settings.all || settings.context || settings.paragraphs || settings.explain !== false || settings.output !== undefined;
  return {
    ...Object.fromEntries(given),
    ...terminalOptions(settings, io),
    ...(asked ? {} : { most: MOST_LINES }),
    paragraphs: settings.paragraphs,
    context: settings.context,
    brief: settings.brief,
    explain: settings.explain !== false,
    share: settings.share ?? formatSpec(settings.format).shared === true,
    sharedSettings: SHARED_SETTINGS,
  };
}

/** Through a pager where a person would have to scroll back. */
async function printed(pieces: Iterable<Piece>, { format, pager }: Settings, io: Io): Promise<void> {
  const program = format === 'text' && pager !== false ? pagerOf(io) : undefined;
  if (program === undefined) return writeOut(io, pieces);
  const text = [...pieces].filter((piece) => typeof piece === 'string').join('');
  if (isLong(text, io) && (await page(text, program, io))) return;
  await writeOut(io, [text]);
}
