// Builds the page for the browser: one file that holds the program, its workers and its look, and loads nothing.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGE_BUNDLE } from './bundle.mjs';

/** What the file is put together by, from the sources. */
async function putTogether() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { shell } from './src/app/shell.js'; export { APP_STYLE } from './src/app/style.js'; export { STYLE } from './src/render/html/style.js'; export { SCRIPT } from './src/render/html/script.js'; export { VERSION } from './src/version.js'; export { WORDS } from './src/app/words.js';",
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The scripts of the page, and what went into them. */
export function bundlePage() {
  return build({ ...PAGE_BUNDLE, write: false, metafile: true, outdir: 'page' });
}

/** Writes the page beside the notices that it has to carry. */
export async function writePage({ outputFiles }, target) {
  const { shell, APP_STYLE, STYLE, SCRIPT, VERSION, WORDS } = await putTogether();
  const text = (name) => outputFiles.find(({ path }) => path.endsWith(`${name}.js`)).text;
  const page = shell({
    title: WORDS.name,
    version: VERSION,
    style: STYLE + APP_STYLE,
    script: text('page'),
    reportScript: SCRIPT,
    worker: text('worker'),
    notices: readFileSync(join(target, 'THIRD-PARTY-NOTICES.md'), 'utf8'),
  });
  writeFileSync(join(target, 'draftdiff.html'), page);
}
