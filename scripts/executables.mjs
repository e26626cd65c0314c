// npm run executables: draftdiff and Node in one file for each platform whose Node the registry has, in executables/. Says which it could
// not make. With --here only the one for this machine, with --check also runs that over the fixtures. Executables for macOS must be signed and are made there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'postject';
import { checkExecutable } from './executable/check.mjs';

/** The line of Node inside: the one with long support that has hooks for modules. */
const LINE = 24;
const TARGETS = ['linux-x64', 'linux-arm64', 'win-x64', 'darwin-x64', 'darwin-arm64'];
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';
const here = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const isMac = (target) => target.startsWith('darwin');
const fileOf = (target) => join('executables', `draftdiff-${target}${target.startsWith('win') ? '.exe' : ''}`);

const folder = mkdtempSync(join(tmpdir(), 'draftdiff-executables-'));
try {
  const assets = modules();
  mkdirSync('executables', { recursive: true });
  const wanted = process.argv.includes('--here') ? [here] : TARGETS;
  const results = [];
  for (const target of wanted) results.push({ target, ...(await made(target, assets)) });
  for (const { target, missing, version } of results) console.log(missing ? `${target}: not made: ${missing}` : `${fileOf(target)}: with Node ${version}`);
  const files = results.filter(({ missing }) => !missing).map(({ target }) => fileOf(target));
  writeFileSync(join('executables', 'SHA256SUMS'), files.map((file) => `${digest(file)}  ${file.slice('executables/'.length)}\n`).join(''));
  if (process.argv.includes('--check') && files.includes(fileOf(here))) {
    const { runs, mine, theirs } = checkExecutable(fileOf(here));
    console.log(`${fileOf(here)}: ${runs} runs give the same bytes; it starts in ${mine.toFixed(0)} ms, the installed command in ${theirs.toFixed(0)} ms`);
  }
  // the one for the machine that asks is what it is called for
  if (results.some(({ target, missing }) => target === here && missing)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The modules that `npm run build` made, by the name that the hook asks for. */
function modules() {
  const files = readdirSync('dist', { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(files.filter((file) => file.endsWith('.js')).map((file) => [file, join('dist', file)]));
}

/** Makes the executable for a platform, or says why not. */
async function made(target, assets) {
  if (isMac(target) && process.platform !== 'darwin') return { missing: 'it must be signed on macOS' };
  const node = nodeFor(target);
  if (!node) return { missing: `the registry has no Node ${LINE} for it` };
  const blob = join(folder, `${target}.blob`);
  const config = { main: 'scripts/executable/start.cjs', output: blob, disableExperimentalSEAWarning: true, useCodeCache: false, useSnapshot: false, assets };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
  // the form of the blob is that of the version that reads it: where that Node does not run here, one of the same line makes it
  const maker = target === here ? node.path : nodeFor(here)?.path;
  if (!maker) return { missing: `no Node ${LINE} runs here to make it` };
  execFileSync(maker, ['--experimental-sea-config', join(folder, 'sea.json')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const file = fileOf(target);
  copyFileSync(node.path, file);
  chmodSync(file, 0o755);
  if (isMac(target)) execFileSync('codesign', ['--remove-signature', file]);
  await inject(file, 'NODE_SEA_BLOB', readFileSync(blob), { sentinelFuse: FUSE, ...(isMac(target) && { machoSegmentName: 'NODE_SEA' }) });
  if (isMac(target)) execFileSync('codesign', ['--sign', '-', file]);
  return { version: node.version };
}

/** The binary of Node for a platform: on a runner of that platform its own where it is of the line, else the registry's. */
function nodeFor(target) {
  if (target === here && process.versions.node.startsWith(`${LINE}.`)) return { path: process.execPath, version: process.versions.node };
  const place = join(folder, `node-${target}`);
  try {
    mkdirSync(place, { recursive: true });
    const packed = execFileSync(npm, ['pack', '--json', '--pack-destination', place, `node-${target}@${LINE}`], {
      encoding: 'utf8',
      shell,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename, version }] = Object.values(JSON.parse(packed));
    execFileSync('tar', ['-xzf', join(place, filename), '-C', place]);
    return { path: join(place, 'package', 'bin', target.startsWith('win') ? 'node.exe' : 'node'), version };
  } catch {
    return undefined;
  }
}
