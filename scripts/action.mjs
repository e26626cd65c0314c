// The GitHub action: compares each changed report between the merge base and the head, and fails as `fail-on` says.
// The package that runs is the one whose version stands in this action's own manifest; DRAFTDIFF_COMMAND (a JSON list) replaces it in tests.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const {
  DRAFTDIFF_PATHS = '*.md',
  DRAFTDIFF_FAIL_ON = 'dropped',
  DRAFTDIFF_BASE,
  DRAFTDIFF_HEAD = 'HEAD',
  DRAFTDIFF_SUMMARY,
  DRAFTDIFF_COMMAND,
  GITHUB_STEP_SUMMARY,
} = process.env;
const [command, ...prefix] = DRAFTDIFF_COMMAND ? JSON.parse(DRAFTDIFF_COMMAND) : ['npx', '--yes', `draftdiff@${version}`];

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.external='];
const git = (...args) => spawnSync('git', [...SAFE, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' } });

function stop(message) {
  console.log(`::error::${message}`);
  process.exit(3);
}

/** A revision from the event, checked to be one, so that it cannot be read as an option. */
function commit(revision) {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (status !== 0) stop('The base commit is not in this clone. Set fetch-depth: 0 in the checkout step.');
  return stdout.trim();
}

const head = commit(DRAFTDIFF_HEAD);
const { status, stdout } = git('merge-base', commit(DRAFTDIFF_BASE || `${head}~1`), head);
if (status !== 0) stop('The clone lacks the commits between base and head. Set fetch-depth: 0 in the checkout step.');
const base = stdout.trim();

/** Changed files as [before, after]; a rename is followed, an added or deleted file has the same name twice. */
function changedFiles() {
  const paths = DRAFTDIFF_PATHS.split('\n')
    .map((path) => path.trim())
    .filter(Boolean);
  const fields = git('diff', '--no-ext-diff', '--no-textconv', '--name-status', '--find-renames', '-z', base, head, '--', ...paths).stdout.split('\0');
  const files = [];
  for (let at = 0; at < fields.length - 1; ) {
    const renamed = /^[RC]/.test(fields[at]);
    files.push(renamed ? [fields[at + 1], fields[at + 2]] : [fields[at + 1], fields[at + 1]]);
    at += renamed ? 3 : 2;
  }
  return files;
}

const folder = mkdtempSync(join(tmpdir(), 'draftdiff-action-'));

/** draftdiff's own files, as they were when empty. */
const OWN_FILES = [
  ['--config', 'draftdiff.config.json', '{}'],
  ['--rulings', 'draftdiff.rulings.json', '{}'],
  ['--accepted', 'draftdiff.accepted.json', '{"accepted": []}'],
];

/** The settings as the base has them: a change cannot loosen its own gate. */
function settings() {
  return OWN_FILES.flatMap(([flag, name, empty]) => {
    const { status: missing, stdout: content } = git('show', `${base}:${name}`);
    const path = join(folder, name);
    writeFileSync(path, missing === 0 ? content : empty);
    return [flag, path];
  });
}

let worst = 0;
try {
  const flags = [...settings(), '--fail-on', DRAFTDIFF_FAIL_ON];
  const summaries = [];
  for (const [before, after] of changedFiles()) {
    const stored = join(folder, 'comparison.json');
    const sides = [`${base}:${before}`, `${head}:${after}`, '--draft-name', before, '--final-name', after];
    const run = spawnSync(command, [...prefix, ...sides, ...flags, '--format', 'json', '--output', stored], { encoding: 'utf8' });
    worst = Math.max(worst, run.status ?? 70);
    if (run.status === null || run.status > 1) {
      console.log(`::error::${run.stderr.trim().split('\n').at(-1)?.replace(/%/g, '%25')}`);
      continue;
    }
    const shown = (...options) => spawnSync(command, [...prefix, 'render', stored, '--final-name', after, ...options], { encoding: 'utf8' }).stdout;
    process.stdout.write(shown('--format', 'github', '--fail-on', DRAFTDIFF_FAIL_ON));
    summaries.push(shown('--format', 'markdown', '--share', '--draft-name', before));
  }
  if (summaries.length > 0) console.log('The texts compared are shown in this log; on a public repository everyone can read it.');
  if (GITHUB_STEP_SUMMARY && DRAFTDIFF_SUMMARY !== 'false') appendFileSync(GITHUB_STEP_SUMMARY, summaries.join('\n\n'));
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = worst;
