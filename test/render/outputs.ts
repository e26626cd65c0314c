import { type OutputFormat, type RenderOptions, render } from '../../src/render/index.js';
import type { Comparison } from '../../src/types.js';

const PLAIN: RenderOptions = { color: false, width: 80, share: false };

/** The whole output as one string. */
export async function output(comparison: Comparison, format: OutputFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  return [...(await render(comparison, format, { ...PLAIN, ...options }))].join('');
}
