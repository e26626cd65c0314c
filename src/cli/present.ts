import { formatSpec } from '../render/formats.js';
import { render } from '../render/index.js';
import type { Comparison } from '../types.js';
import { usageError } from './exit.js';
import type { Io } from './io.js';
import { writeFile, writeOut } from './output.js';
import { type Settings, SHARED_SETTINGS } from './settings.js';
import { terminalOptions } from './terminal.js';

/** Writes a comparison in the format asked for, to the output asked for. */
export async function present(
  comparison: Comparison,
  { settings, inputs }: { readonly settings: Settings; readonly inputs: readonly string[] },
  io: Io,
): Promise<void> {
  if (settings.paragraphs && !comparison.paragraphs) throw usageError('the stored comparison holds no narrative paragraphs; compare again with --paragraphs');
  const { only, minWeight, failOn, draftName, finalName } = settings;
  const given = Object.entries({ only, minWeight, failOn, draftName, finalName }).filter(([, value]) => value !== undefined);
  const pieces = await render(comparison, settings.format, {
    ...Object.fromEntries(given),
    ...terminalOptions(settings, io),
    paragraphs: settings.paragraphs,
    context: settings.context,
    brief: settings.brief,
    explain: settings.explain !== false,
    share: settings.share ?? formatSpec(settings.format).shared === true,
    sharedSettings: SHARED_SETTINGS,
  });
  return settings.output ? writeFile(settings.output, pieces, { inputs, secret: settings.share === false }) : writeOut(io, pieces);
}
