// npm start: sets up what is missing, then runs draftdiff on the bundled example or on the arguments given after "--".
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const started = process.env['INIT_CWD'] ?? process.cwd();

function must(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

const built = join(root, 'dist', 'main.js');
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) must(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund']);
if (!existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src'))) must(process.execPath, ['scripts/build.mjs']);

const given = process.argv.slice(2);
const example = ['draft.md', 'final.md'].map((name) => join(root, 'fixtures', 'community-services', name));
const { status } = spawnSync(process.execPath, [join(root, 'bin', 'draftdiff.js'), ...(given.length > 0 ? given : example)], {
  cwd: started,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
