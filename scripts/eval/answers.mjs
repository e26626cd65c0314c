// Stands in for the tool while it is evaluated: `node answers.mjs FOLDER ARGUMENT...` runs it, and keeps in FOLDER what it answered, so that
// scorers that ask the same of the same bytes read one run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './run.mjs';

const [folder, ...args] = process.argv.slice(2);

/** A file counts by its name and bytes, wherever it stands. */
function meaning(argument) {
  if (!existsSync(argument) || !statSync(argument).isFile()) return argument;
  return `${basename(argument)} ${createHash('sha256').update(readFileSync(argument)).digest('hex')}`;
}

function ask(path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/draftdiff.js`, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const answer = { status: status ?? 70, stdout, stderr };
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(answer));
  renameSync(`${path}.${process.pid}`, path);
  return answer;
}

const path = join(folder, createHash('sha256').update(args.map(meaning).join('\0')).digest('hex'));
const { status, stdout, stderr } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : ask(path);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
