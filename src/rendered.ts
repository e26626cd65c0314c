import { checkRenderOptions, OptionError } from './check-options.js';
import { formatSpec } from './render/formats.js';
import { OUTPUT_FORMATS, type OutputFormat, type Piece, type RenderOptions, render, unlocated } from './render/index.js';
import type { Comparison } from './types.js';

/** Bytes for a format that is no text. */
export type Rendered<F extends OutputFormat> = F extends 'docx' ? Uint8Array : string;

/**
 * A comparison, as it was made or as its JSON was read again, in one of the formats; what is made to be passed on leaves out what could
 * identify who gave the files, unless `share` is false. Throws OptionError for a format or an option that does not exist, and for what is no comparison.
 */
export async function renderComparison<F extends OutputFormat>(comparison: Comparison, format: F, options: Partial<RenderOptions> = {}): Promise<Rendered<F>> {
  if (!OUTPUT_FORMATS.includes(format)) throw new OptionError(`unknown format "${format}"; known are ${OUTPUT_FORMATS.join(', ')}`);
  checkRenderOptions(options);
  checkComparison(comparison);
  const settings = { color: false, width: 80, share: formatSpec(format).shared === true, ...options };
  const pieces = [...(await render(unlocated(comparison), format, settings))];
  return (formatSpec(format).binary ? joined(pieces) : pieces.join('')) as Rendered<F>;
}

const LISTS = ['findings', 'possible', 'warnings'] as const;
const OBJECTS = ['tool', 'settings', 'draft', 'final', 'summary'] as const;

function checkComparison(value: Partial<Comparison> | null | undefined): void {
  const isWhole =
    value?.type === 'comparison' &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    OBJECTS.every((name) => typeof value[name] === 'object' && value[name]);
  if (!isWhole) throw new OptionError('what is to be rendered is no comparison; give what compare made, or its JSON read again');
}

function joined(pieces: readonly Piece[]): Uint8Array {
  const all = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  all.reduce((at, bytes) => {
    whole.set(bytes, at);
    return at + bytes.length;
  }, 0);
  return whole;
}
