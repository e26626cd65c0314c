import { strFromU8, unzipSync } from 'fflate';
import { type OutputFormat, type RenderOptions, render } from '../../src/render/index.js';
import type { Comparison } from '../../src/types.js';

const PLAIN: RenderOptions = { color: false, width: 80, share: false };

/** The whole output as one string; of a Word file the words, then the parts as they are. */
export async function output(comparison: Comparison, format: OutputFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  const pieces = [...(await render(comparison, format, { ...PLAIN, ...options }))];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : unzipped(piece))).join('');
}

function unzipped(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: strFromU8(part) }));
  const text = parts.filter(({ name }) => name === 'word/document.xml').map(({ xml }) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
  return [...text, ...parts.map(({ name, xml }) => `${name}\n${xml}`), ''].join('\n');
}
