// Packs the project, installs the tarball into an empty folder elsewhere, and runs what a user would run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'draftdiff-smoke-'));
const run = (command, args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const fail = (message) => {
  throw new Error(`smoke test: ${message}`);
};

try {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', '--silent', '--omit=dev', `./${tarball}`]);
  const bin = join(folder, 'node_modules', '.bin', 'draftdiff');
  const example = join(folder, 'node_modules', 'draftdiff', 'fixtures', 'community-services');
  const pair = [join(example, 'draft.md'), join(example, 'final.md')];
  if (!/1 dropped/.test(run(bin, pair))) fail('the bundled example does not show its drop');
  if (JSON.parse(run(bin, [...pair, '-f', 'json'])).summary.dropped !== 1) fail('the JSON does not count its drop');
  const gate = spawnSync(bin, [...pair, '--fail-on', 'dropped'], { cwd: folder });
  if (gate.status !== 1) fail(`--fail-on dropped gives exit ${gate.status}`);
  writeFileSync(
    join(folder, 'use.mjs'),
    "import { alignTexts } from 'draftdiff'; if (alignTexts(['one two three four'], ['one two three four'])[0].final[0] !== 0) process.exit(1);",
  );
  run(process.execPath, ['use.mjs']);
  console.log('smoke test: the packed package runs');
} finally {
  rmSync(folder, { recursive: true });
}
