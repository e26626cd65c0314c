// The GitHub action: compares each changed report between the merge base and the head, in one process, and fails as `fail-on` says.
// The package that runs is the one whose version stands in this action's own manifest; DRAFTDIFF_MAIN names what is built already, in tests.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { bytesOf, changedFiles, commitOf, mergeBase, ownFile } from './action/git.mjs';
import { runner } from './action/run.mjs';
import { annotations, command, comment, outcomes, traits, writeSummary } from './action/told.mjs';

const { version: released } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const {
  DRAFTDIFF_PATHS = '*.md',
  DRAFTDIFF_FAIL_ON = 'dropped',
  DRAFTDIFF_DESPITE,
  DRAFTDIFF_BASE,
  DRAFTDIFF_HEAD = 'HEAD',
  DRAFTDIFF_ACCEPTED_FROM,
  DRAFTDIFF_FORMATS = '',
  DRAFTDIFF_NOTICES,
  DRAFTDIFF_SUMMARY,
  DRAFTDIFF_COMMENT_TOKEN,
  DRAFTDIFF_COMMENT_NUMBER,
  DRAFTDIFF_MAIN,
  GITHUB_API_URL,
  GITHUB_OUTPUT,
  GITHUB_REPOSITORY,
  GITHUB_STEP_SUMMARY,
  RUNNER_TEMP = tmpdir(),
} = process.env;

/** What draftdiff takes for a version that does not exist. */
const NOTHING = process.platform === 'win32' ? 'NUL' : '/dev/null';
/** What stands for the mode of a version that does not exist. */
const NO_MODE = '000000';
/** Reasons for which no verdict can be trusted. */
const DOUBTS = /^(?:unrelated|language|kind|partial)$/;

const folder = mkdtempSync(join(RUNNER_TEMP, 'draftdiff-action-'));
const report = mkdtempSync(join(RUNNER_TEMP, 'draftdiff-report-'));
const words = (text) => text.split(/[\s,]+/).filter(Boolean);
const formats = words(DRAFTDIFF_FORMATS);

/** The package as users get it; that it cannot be had is no finding. */
function installed() {
  if (DRAFTDIFF_MAIN) return DRAFTDIFF_MAIN;
  const npm = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `draftdiff@${released}`];
  const { status, error, stderr } = spawnSync('npm', npm, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (error || status !== 0)
    throw new Error(`draftdiff could not be installed, so nothing was compared: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  return join(folder, 'node_modules/draftdiff/dist/main.js');
}

/** draftdiff's own files, as they were when empty. */
const OWN_FILES = [
  ['--config', 'draftdiff.config.json', '{}'],
  ['--rulings', 'draftdiff.rulings.json', '{}'],
  ['--accepted', 'draftdiff.accepted.json', '{"accepted": []}'],
];

/** The settings as the base has them: a change cannot loosen its own gate. What is accepted may come from another branch, which the change cannot write to. */
function settings(base, accepting) {
  return OWN_FILES.flatMap(([flag, name, empty]) => {
    const path = join(folder, name);
    writeFileSync(path, ownFile(flag === '--accepted' ? accepting : base, name) ?? empty);
    return [flag, path];
  });
}

/** A version laid where no file of the change can be taken for it; one that does not exist is nothing. */
function laid(name, side) {
  if (side.mode === NO_MODE) return NOTHING;
  const file = join(folder, name + extname(side.path));
  writeFileSync(file, bytesOf(side));
  return file;
}

/** Compares one file: its exit code, and what is told of it. */
async function compare({ before, after }, flags, draftdiff) {
  const path = after.path;
  try {
    const sides = [laid('draft', before), laid('final', after)];
    const names = [`--draft-name=${before.path}`, `--final-name=${path}`];
    const stored = join(folder, 'comparison.json');
    const { status, stderr, stdout } = await draftdiff(...sides, ...flags, ...names, '--format', 'json', '--output', stored);
    if (status > 1) return unjudged({ path, status, stderr, stdout }, sides[0], draftdiff);
    const shown = async (...options) => (await draftdiff('render', stored, ...names, '--fail-on', DRAFTDIFF_FAIL_ON, ...options)).stdout;
    await files(path, shown);
    const comparison = JSON.parse(readFileSync(stored, 'utf8'));
    const changed = comparison.summary.kept < comparison.findings.length;
    const [full, brief] = [await shown('--format', 'markdown', '--share'), await shown('--format', 'markdown', '--share', '--brief')];
    return { path, status, comparison, changed, annotations: await shown('--format', 'github'), full, brief };
  } catch (error) {
    return { path, status: 3, annotations: command('error', error.message) };
  }
}

/** A base without recommendations can lose none: what it became fails nothing. */
async function unjudged({ path, status, stderr, stdout }, draft, draftdiff) {
  const code = /"code":"([a-z-]+)"/.exec(stdout)?.[1] ?? '';
  if (status === 3 && DOUBTS.test(code) && draft !== NOTHING) {
    const outline = await draftdiff('outline', draft, '--no-config', '--format', 'json');
    if (outline.status === 0 && JSON.parse(outline.stdout).recommendations.length === 0)
      return { path, status: 0, note: 'no recommendations in the base: none can be lost' };
  }
  return { path, status, note: 'no verdict', annotations: command('error', `${path}: ${stderr.trim().split('\n').at(-1)}`) };
}

const EXTENSIONS = { sarif: 'sarif', junit: 'xml', html: 'html', json: 'json', markdown: 'md', csv: 'csv' };
let written = 0;
const sarif = [];

/** The formats asked for, a file each; the SARIF of all files is one, which can be uploaded. */
async function files(path, shown) {
  written++;
  for (const format of formats.filter((name) => name in EXTENSIONS)) {
    const text = await shown('--format', format);
    if (format === 'sarif') sarif.push(...JSON.parse(text).runs);
    else writeFileSync(join(report, `${written}-${path.replace(/[^\w.-]+/g, '-').slice(-100)}.${EXTENSIONS[format]}`), text);
  }
}

/** Runs of one tool in one file are one: the service takes only the last of several of one name. */
function sarifFile() {
  const path = join(report, 'draftdiff.sarif');
  const [first] = sarif;
  const run = first && { ...first, results: sarif.flatMap(({ results }) => results) };
  writeFileSync(path, `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: run ? [run] : [] }, null, 2)}\n`);
  return path;
}

async function tell(results) {
  for (const line of annotations(results, DRAFTDIFF_NOTICES === 'true')) console.log(line);
  for (const { path, note } of results.filter(({ status, note: said }) => status === 0 && said)) console.log(`${JSON.stringify(path)}: ${note}`);
  if (results.some(({ comparison }) => comparison)) console.log('The texts compared are shown in this log; on a public repository everyone can read it.');
  if (GITHUB_STEP_SUMMARY && DRAFTDIFF_SUMMARY !== 'false' && results.length > 0) writeSummary(GITHUB_STEP_SUMMARY, results);
  const outputs = { dropped: outcomes(results, 'dropped'), softened: traits(results, 'softened'), report };
  const all = formats.includes('sarif') ? { ...outputs, sarif: sarifFile() } : outputs;
  if (GITHUB_OUTPUT)
    appendFileSync(
      GITHUB_OUTPUT,
      Object.entries(all)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
  if (DRAFTDIFF_COMMENT_TOKEN && /^\d+$/.test(DRAFTDIFF_COMMENT_NUMBER ?? '') && results.length > 0)
    await comment(results, { api: GITHUB_API_URL, repository: GITHUB_REPOSITORY, number: DRAFTDIFF_COMMENT_NUMBER, token: DRAFTDIFF_COMMENT_TOKEN });
}

try {
  mkdirSync(report, { recursive: true });
  const unknown = formats.find((name) => !(name in EXTENSIONS));
  if (unknown) throw new Error(`formats: "${unknown}" is none of ${Object.keys(EXTENSIONS).join(', ')}`);
  const MISSING = 'The base commit is not in this clone. Set fetch-depth: 0 in the checkout step.';
  const head = commitOf(DRAFTDIFF_HEAD, MISSING);
  const base = mergeBase(commitOf(DRAFTDIFF_BASE || `${head}~1`, MISSING), head);
  const accepting = DRAFTDIFF_ACCEPTED_FROM
    ? commitOf(DRAFTDIFF_ACCEPTED_FROM, `accepted-from: this clone has no ${DRAFTDIFF_ACCEPTED_FROM}; fetch it before this step`)
    : base;
  const changed = changedFiles(
    base,
    head,
    DRAFTDIFF_PATHS.split('\n')
      .map((path) => path.trim())
      .filter(Boolean),
  );
  const flags = [...settings(base, accepting), '--fail-on', DRAFTDIFF_FAIL_ON, ...(DRAFTDIFF_DESPITE ? ['--despite', DRAFTDIFF_DESPITE] : [])];
  const draftdiff = changed.length > 0 ? await runner(installed()) : undefined;
  const results = [];
  for (const file of changed) results.push(await compare(file, flags, draftdiff));
  await tell(results);
  process.exitCode = Math.max(0, ...results.map(({ status }) => status));
} catch (error) {
  console.log(command('error', error.message));
  process.exitCode = 3;
} finally {
  rmSync(folder, { recursive: true });
}
