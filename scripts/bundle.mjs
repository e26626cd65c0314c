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

/** The parser of reStructuredText brings a highlighter of code and a setter of formulas for the output that draftdiff does not make. */
const UNUSED = { shiki: './scripts/absent.mjs', katex: './scripts/absent.mjs' };

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
  alias: UNUSED,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
};

/** What libraries would ask of Node where they run in it; in a browser they ask for none of it. */
const NODE_ONLY = ['node:fs', 'node:fs/promises', 'node:path', 'node:async_hooks', 'util', 'stream', 'fs', 'url', 'http', 'https', 'zlib', 'module'];

/**
 * The two scripts of the page: one that it runs itself, one for its workers, each in one piece that can be put into the file.
 * @type {import('esbuild').BuildOptions}
 */
export const PAGE_BUNDLE = {
  entryPoints: { page: 'src/app/page/index.ts', worker: 'src/app/worker/index.ts' },
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome115', 'firefox115', 'safari16.4'],
  minify: true,
  plugins: [WEB],
  charset: 'utf8',
  // workers have no document: where a package has a variant for them, it is taken
  conditions: ['worker', 'module'],
  legalComments: 'none',
  alias: {
    ...UNUSED,
    ...Object.fromEntries(NODE_ONLY.map((name) => [name, './scripts/absent.mjs'])),
    // the library of encodings works on Node's buffers: a browser gets them from the package of that name
    buffer: 'buffer/',
    string_decoder: './scripts/string-decoder.mjs',
  },
  // places of scripts mean nothing inside one file
  define: { 'import.meta.url': 'undefined' },
  logLevel: 'warning',
};
