import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bin, folder } from './run.js';

const report = (word: string, mark: string) =>
  Array.from({ length: 20_000 }, (_, index) => `${mark}Passage ${index} of the ${word} tells of quay ${index * 7}, pier ${index * 13}.\n`).join('\n');

test.each(['md', 'html'])(
  'an interrupt in a long run on %s is heard at once: 130, nothing printed, no file left',
  { skip: process.platform === 'win32' },
  async (format) => {
    const [draft, final] = [`draft.${format}`, `final.${format}`];
    const mark = format === 'html' ? '<p>' : '';
    const cwd = folder({ [draft]: report('harbour', mark), [final]: report('port', mark) });
    const child = spawn(process.execPath, [bin, draft, final, '-o', 'out.json'], { cwd });
    const said: string[] = [];
    child.stdout.on('data', (data) => said.push(String(data)));
    child.stderr.on('data', (data) => said.push(String(data)));
    setTimeout(() => child.kill('SIGINT'), 1500);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said, files: readdirSync(cwd).sort() }).toEqual({ code: 130, said: [], files: [draft, final] });
  },
);
