import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { pair } from '../cli/run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
const folder = mkdtempSync(join(tmpdir(), 'draftdiff-library-'));
afterAll(() => rmSync(folder, { recursive: true }));
// installed as its users have it
mkdirSync(join(folder, 'node_modules'));
symlinkSync(root, join(folder, 'node_modules/draftdiff'), 'junction');
const files = examples.map((code, at) => {
  const file = join(folder, `example-${at}.mts`);
  writeFileSync(file, code);
  return file;
});
for (const [at, name] of ['draft.md', 'final.md'].entries()) writeFileSync(join(folder, name), readFileSync(pair('dropped')[at] as string));

test('the examples are right by the types of the package', () => {
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    skipLibCheck: true,
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test.each([
  [0, /has no counterpart in the final[\s\S]*\*\*1 dropped/],
  [1, /^draft draft\.md \nfinal final\.md \n$/],
  [2, /^empty draft empty\.md: the file is empty\n$/],
])('example %i says what it should', (at, said) => {
  const code = ts.transpileModule(examples[at] ?? '', { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;
  const script = join(folder, `run-${at}.mjs`);
  writeFileSync(script, code);
  expect(spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' })).toMatchObject({ stderr: '', stdout: expect.stringMatching(said) });
});
