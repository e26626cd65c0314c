import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a page runs in place of what Node has built in: X.web.ts, which stands beside X.ts and does the same.
 * @type {import('esbuild').Plugin}
 */
export const WEB = {
  name: 'web',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
      const there = join(resolveDir, path.replace(/\.js$/, '.web.ts'));
      return existsSync(there) ? { path: there } : undefined;
    }),
};

/**
 * What goes into the bundle and how: the build makes it, and a test compares what went in with the notices and the lock file.
 * @type {import('esbuild').BuildOptions}
 */
export const BUNDLE = {
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', worker: 'src/cli/worker.ts', 'pair-worker': 'src/cli/batch/child.ts' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'none',
  // instead of Node's DecompressionStream, for pdf.js
  inject: ['src/read/pdf/unpacking.ts'],
  // the parser of reStructuredText brings a highlighter of code and a setter of formulas for the output that draftdiff does not make
  alias: { shiki: './scripts/absent.mjs', katex: './scripts/absent.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
};
