import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bin, folder } from './run.js';

const report = (word: string) =>
  Array.from({ length: 60_000 }, (_, index) => `Passage ${index} of the ${word} tells of quay ${index * 7}, pier ${index * 13}.\n`).join('\n');

test('an interrupt in a long run is heard at once: 130, nothing printed, no file left', { skip: process.platform === 'win32' }, async () => {
  const cwd = folder({ 'draft.md': report('harbour'), 'final.md': report('port') });
  const child = spawn(process.execPath, [bin, 'draft.md', 'final.md', '-o', 'out.json'], { cwd });
  const said: string[] = [];
  child.stdout.on('data', (data) => said.push(String(data)));
  child.stderr.on('data', (data) => said.push(String(data)));
  setTimeout(() => child.kill('SIGINT'), 1500);
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said, files: readdirSync(cwd).sort() }).toEqual({ code: 130, said: [], files: ['draft.md', 'final.md'] });
});
