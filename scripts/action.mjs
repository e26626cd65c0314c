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

/** A file of a commit, laid where no file of the change can be taken for it; what the commit lacks is nothing. */
function version(side, commitId, path) {
  const { status: missing, stdout: bytes } = gitBytes('cat-file', 'blob', `${commitId}:${path}`);
  if (missing !== 0) return NOTHING;
  const file = join(folder, side + extname(path));
  writeFileSync(file, bytes);
  return file;
}

/** Compares one file, prints its annotations, and gives its exit code and how to summarise it. */
function compare([before, after], flags) {
  const stored = join(folder, `comparison-${compared++}.json`);
  const sides = [version('draft', base, before), version('final', head, after)];
  const run = spawnSync(command, [...prefix, ...sides, ...flags, '--format', 'json', '--output', stored], { encoding: 'utf8' });
  if (run.error) stop(`draftdiff could not be started: ${run.error.message}`);
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
  const results = changedFiles().map((pair) => compare(pair, flags));
  if (results.some(({ summary }) => summary)) console.log('The texts compared are shown in this log; on a public repository everyone can read it.');
  if (GITHUB_STEP_SUMMARY && DRAFTDIFF_SUMMARY !== 'false') summarise(results);
  process.exitCode = Math.max(0, ...results.map((result) => result.status));
} finally {
  rmSync(folder, { recursive: true });
}
