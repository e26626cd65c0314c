// The recogniser as a function of its model, built from the sources: the shipped tool has no flag for that.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './run.mjs';

const ENTRY = `
export { recognise } from './src/recognise/index.js';
export { SHIPPED } from './src/recognise/shipped.js';
export { RULES } from './src/recognise/rules/index.js';
export { languages, languagesWith } from './src/language/index.js';
export { findPhrases, indexPhrases, phraseForm } from './src/language/matcher.js';
export { words } from './src/text/index.js';
`;

/** The recogniser's stage and what it knows. */
export async function recogniser() {
  const folder = `${root}node_modules/.cache/draftdiff`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/recognise.${process.pid}.mjs`;
  await build({ stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const inner = await import(outfile);
  rmSync(outfile);
  return inner;
}

/** The blocks of an outline as they were before anything was recognised. */
function blocksOf({ blocks }) {
  return blocks.map(({ evidence, retired, ...block }) => ({ ...block, role: block.role === 'furniture' ? 'furniture' : 'none' }));
}

/** The outline with what is recognised by other knowledge. */
export function again({ recognise }, outline, knowledge) {
  const { title } = outline.document;
  return { ...outline, ...recognise(blocksOf(outline), title ? { title } : {}, knowledge) };
}
