// Runs the executable for this machine where no Node is found and nothing may be written, over all fixtures, beside the installed command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How much longer the executable may take to start. */
const SLOWER = 1.5;
const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'html', 'docx', 'csv', 'sarif', 'junit', 'github'];
const EVERY_FORMAT = ['community-services', 'french', 'merge-beside-split'];
const STARTS = 9;

/** Throws where the executable does not do what the command does. */
export function checkExecutable(file) {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-executable-'));
  try {
    const own = { command: resolve(file), args: [], env: { HOME: folder, TMPDIR: folder } };
    const installed = { command: process.execPath, args: [resolve('bin/draftdiff.js')], env: {} };
    const runs = [...fixtures(), ['--version'], ['--help'], ['nowhere.md', 'neither.md']];
    for (const args of runs) same(args, run(own, args, folder), run(installed, args, folder));
    throughWorker(own, installed, folder);
    const left = readdirSync(folder);
    if (left.length > 0) throw new Error(`the executable leaves files: ${left.join(', ')}`);
    return { runs: runs.length + 1, ...starts(own, installed, folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fixtures() {
  return readdirSync('fixtures').flatMap((name) => {
    const files = readdirSync(join('fixtures', name));
    const sides = ['draft.', 'final.'].flatMap((side) => files.find((file) => file.startsWith(side)) ?? []).map((file) => resolve('fixtures', name, file));
    if (sides.length < 2) return [];
    return (EVERY_FORMAT.includes(name) ? FORMATS : ['json']).map((format) => [...sides, '-f', format, '--paragraphs']);
  });
}

function run({ command, args, env }, more, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, [...args, ...more], { cwd, env, maxBuffer: 2 ** 28 });
  if (error) throw error;
  return { status, stdout, stderr: String(stderr) };
}

function same(args, one, other) {
  if (one.status !== other.status || one.stderr !== other.stderr || Buffer.compare(one.stdout, other.stdout) !== 0)
    throw new Error(`the executable differs on ${args.join(' ')}: exit ${one.status} and ${other.status}\n${one.stderr}`);
}

/** A Word file is read in a thread of its own: the report that the executable writes. */
function throughWorker(own, installed, folder) {
  const report = join(folder, 'report.docx');
  run(own, [...fixtures()[0], '-f', 'docx', '-o', report], folder);
  if (!existsSync(report)) throw new Error('the executable writes no report');
  const outline = ['outline', report, '-f', 'json'];
  same(outline, run(own, outline, folder), run(installed, outline, folder));
  rmSync(report);
}

/** The quickest of several starts of each, in milliseconds, taken in turn. */
function starts(own, installed, folder) {
  const took = (which) => {
    const before = process.hrtime.bigint();
    run(which, ['--version'], folder);
    return Number(process.hrtime.bigint() - before) / 1e6;
  };
  const pairs = Array.from({ length: STARTS }, () => [took(own), took(installed)]);
  const [mine, theirs] = [0, 1].map((at) => Math.min(...pairs.map((pair) => pair[at])));
  if (mine > SLOWER * theirs) throw new Error(`the executable starts in ${mine.toFixed(0)} ms, the installed command in ${theirs.toFixed(0)} ms`);
  return { mine, theirs };
}
