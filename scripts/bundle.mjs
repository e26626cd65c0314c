/**
 * What goes into the bundle and how: the build makes it, and a test compares what went in with the notices and the lock file.
 * @type {import('esbuild').BuildOptions}
 */
export const BUNDLE = {
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'none',
  // the parser of reStructuredText brings a highlighter of code and a setter of formulas for the output that draftdiff does not make
  alias: { shiki: './scripts/absent.mjs', katex: './scripts/absent.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
};
