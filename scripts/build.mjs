// Builds dist: one small entry for the command line and one for the library; every reader and renderer is a chunk loaded when needed.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { trimDeclarations } from './declarations.mjs';
import { writeNotices } from './notices.mjs';

// built beside and put in place at the end, so that whoever runs the tool meanwhile has the old one or the new one
const fresh = `.dist-${process.pid}`;
const { metafile } = await build({
  metafile: true,
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: fresh,
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
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh], { stdio: 'inherit' });
trimDeclarations(fresh);
writeNotices(metafile, fresh);

// what the commands print is what is published: editors, validators and man read the files
for (const [name, ...args] of [
  ['schema.json', 'schema', 'output'],
  ['config.schema.json', 'schema', 'config'],
  ['draftdiff.1', 'man'],
]) {
  const call = `process.exitCode = await (await import('./${fresh}/main.js')).run(${JSON.stringify(args)})`;
  writeFileSync(`${fresh}/${name}`, execFileSync(process.execPath, ['--input-type=module', '--eval', call]));
}
rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');
