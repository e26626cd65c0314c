import { OptionError } from './check-options.js';
import { formatSpec } from './render/formats.js';
import { OUTPUT_FORMATS, type OutputFormat, type RenderOptions, render, unlocated } from './render/index.js';
import type { Comparison } from './types.js';

/** A comparison, as it was made or as its JSON was read again, in one of the formats; what is made to be passed on leaves out what could identify who gave the files, unless `share` is false. Throws OptionError for a format that does not exist. */
export async function renderComparison(comparison: Comparison, format: OutputFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  if (!OUTPUT_FORMATS.includes(format)) throw new OptionError(`unknown format "${format}"; known are ${OUTPUT_FORMATS.join(', ')}`);
  const settings = { color: false, width: 80, share: formatSpec(format).shared === true, ...options };
  return [...(await render(unlocated(comparison), format, settings))].join('');
}
