// The GitHub action: compares each changed report between the merge base and the head, and fails as `fail-on` says.
// The package that runs is the one whose version stands in this action's own manifest; DRAFTDIFF_COMMAND (a JSON list) replaces it in tests.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const { version: released } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const {
  DRAFTDIFF_PATHS = '*.md',
  DRAFTDIFF_FAIL_ON = 'dropped',
  DRAFTDIFF_BASE,
  DRAFTDIFF_HEAD = 'HEAD',
  DRAFTDIFF_SUMMARY,
  DRAFTDIFF_COMMAND,
  GITHUB_STEP_SUMMARY,
} = process.env;
const [command, ...prefix] = DRAFTDIFF_COMMAND ? JSON.parse(DRAFTDIFF_COMMAND) : ['npx', '--yes', `draftdiff@${released}`];

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.external='];
const SAFE_ENV = { GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
const MOST = 2 ** 28;
/** What a job summary may hold, with some room: GitHub refuses more than 1 MiB. */
const MOST_SUMMARY = 1_000_000;
/** What draftdiff takes for a version that does not exist. */
const NOTHING = process.platform === 'win32' ? 'NUL' : '/dev/null';

const gitBytes = (...args) => spawnSync('git', [...SAFE, ...args], { maxBuffer: MOST, env: { ...process.env, ...SAFE_ENV } });
const git = (...args) => {
  const { status, stdout } = gitBytes(...args);
  return { status, stdout: stdout.toString() };
};

/** A message of the runner: one line, whatever stands in it. */
const tellError = (message) => console.log(`::error::${message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`);

function stop(message) {
  tellError(message);
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

/** One version of a changed file as a commit holds it: the mode that git gives its name, and its object. */
const sideOf = (path, mode, object) => ({ path, mode, object });

/** Changed files as { before, after }; a rename is followed, an added or deleted file has the same name twice. */
function changedFiles() {
  const paths = DRAFTDIFF_PATHS.split('\n')
    .map((path) => path.trim())
    .filter(Boolean);
  const { status: failed, stdout: listed } = git(
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '-z',
    base,
    head,
    '--',
    ...paths,
  );
  if (failed !== 0) throw new Error('The clone lacks files of base or head, so that what changed cannot be told. Check out without a filter.');
  const fields = listed.split('\0');
  const files = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [modeBefore, modeAfter, before, after, kind] = fields[at].slice(1).split(' ');
    const last = at + (/^[RC]/.test(kind) ? 2 : 1);
    files.push({ before: sideOf(fields[at + 1], modeBefore, before), after: sideOf(fields[last], modeAfter, after) });
    at = last + 1;
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
    const { status: failed, stdout: listed } = git('ls-tree', '--full-tree', base, '--', name);
    if (failed !== 0) throw new Error(`${name}: the clone lacks files of the base; check out without a filter`);
    const [mode, , object] = listed.split(/\s/);
    const path = join(folder, name);
    writeFileSync(path, mode ? bytesOf({ path: name, mode, object }) : empty);
    return [flag, path];
  });
}

/** What stands for the mode of a version that does not exist. */
const NO_MODE = '000000';

/** The bytes of a file of a commit; throws where it is a link or a submodule, or where the clone lacks it: none of these is an empty file. */
function bytesOf({ path, mode, object }) {
  if (!/^100/.test(mode)) throw new Error(`${path}: is a link or a submodule, and no file`);
  const { status: missing, stdout: bytes } = gitBytes('cat-file', 'blob', object);
  if (missing !== 0) throw new Error(`${path}: the clone lacks its contents; check out without a filter`);
  return bytes;
}

/** A version laid where no file of the change can be taken for it; one that does not exist is nothing. */
function laid(name, side) {
  if (side.mode === NO_MODE) return NOTHING;
  const file = join(folder, name + extname(side.path));
  writeFileSync(file, bytesOf(side));
  return file;
}

/** Compares one file, prints its annotations, and gives its exit code and how to summarise it. */
function compare({ before, after }, flags) {
  try {
    return comparePaths([laid('draft', before), laid('final', after)], { before: before.path, after: after.path, flags });
  } catch (error) {
    tellError(error.message);
    return { status: 3 };
  }
}

function comparePaths(sides, { before, after, flags }) {
  const stored = join(folder, `comparison-${compared++}.json`);
  const run = spawnSync(command, [...prefix, ...sides, ...flags, '--format', 'json', '--output', stored], { encoding: 'utf8' });
  if (run.error) throw new Error(`draftdiff could not be started: ${run.error.message}`);
  if (run.status === null || run.status > 1) {
    tellError(`${after}: ${run.stderr.trim().split('\n').at(-1)}`);
    return { status: run.status ?? 70 };
  }
  const names = [`--draft-name=${before}`, `--final-name=${after}`];
  const shown = (...options) => spawnSync(command, [...prefix, 'render', stored, ...names, ...options], { encoding: 'utf8', maxBuffer: MOST }).stdout;
  process.stdout.write(shown('--format', 'github', '--fail-on', DRAFTDIFF_FAIL_ON));
  return { status: run.status, summary: (...options) => shown('--format', 'markdown', '--share', ...options) };
}

/** One summary for all files: whole where it fits, else counts and tables. */
function summarise(results) {
  const summaries = results.flatMap(({ summary }) => (summary ? [summary] : []));
  const whole = summaries.map((summary) => summary()).join('\n\n');
  const text = Buffer.byteLength(whole) <= MOST_SUMMARY ? whole : summaries.map((summary) => summary('--brief')).join('\n\n');
  appendFileSync(GITHUB_STEP_SUMMARY, Buffer.byteLength(text) <= MOST_SUMMARY ? text : 'The summary is too long to be shown here; the log has it.\n');
}

let compared = 0;
try {
  const flags = [...settings(), '--fail-on', DRAFTDIFF_FAIL_ON];
  const results = changedFiles().map((file) => compare(file, flags));
  if (results.some(({ summary }) => summary)) console.log('The texts compared are shown in this log; on a public repository everyone can read it.');
  if (GITHUB_STEP_SUMMARY && DRAFTDIFF_SUMMARY !== 'false') summarise(results);
  process.exitCode = Math.max(0, ...results.map((result) => result.status));
} catch (error) {
  tellError(error.message);
  process.exitCode = 3;
} finally {
  rmSync(folder, { recursive: true });
}
