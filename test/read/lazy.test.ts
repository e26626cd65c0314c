import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The packages that are loaded as soon as a reader is: those behind an `import()` of its own are not among them. */
async function loadedWith(reader: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`src/read/${reader}/index.ts`],
    outdir: 'unused',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint === `src/read/${reader}/index.ts`) ?? '';
  const outputs = new Set([entry]);
  for (const name of outputs) for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') outputs.add(path);
  const inputs = [...outputs].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}));
  return [...new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? ''))];
}

const HEAVY = ['pdfjs-dist', 'parse5', 'iconv-lite', 'fflate', 'saxes', 'micromark'];

test.each([
  ['markdown', ['micromark']],
  ['text', []],
  ['docx', ['fflate', 'saxes']],
  ['odt', ['fflate', 'saxes']],
])('reading %s loads of the heavy packages only %j', async (reader, packages) => {
  const loaded = await loadedWith(reader);
  expect(HEAVY.filter((name) => loaded.includes(name))).toEqual(packages);
});
