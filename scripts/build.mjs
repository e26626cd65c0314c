// Builds dist: one small entry for the command line and one for the library; every reader and renderer is a chunk loaded when needed.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLE } from './bundle.mjs';
import { trimDeclarations } from './declarations.mjs';
import { writeNotices } from './notices.mjs';
import { bundlePage, writePage } from './page.mjs';

// built beside and put in place at the end, so that whoever runs the tool meanwhile has the old one or the new one
const fresh = `.dist-${process.pid}`;
const { metafile } = await build({ ...BUNDLE, metafile: true, outdir: fresh });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh], { stdio: 'inherit' });
trimDeclarations(fresh);
const page = await bundlePage();
writeNotices([metafile, page.metafile], fresh);
await writePage(page, fresh);

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
