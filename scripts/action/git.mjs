// What the action asks git: the commits, the files that changed, their bytes. Nothing of the repository is run, fetched or prompted for.
import { spawnSync } from 'node:child_process';

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.external='];
const SAFE_ENV = { GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
const MOST = 2 ** 28;

const gitBytes = (...args) => spawnSync('git', [...SAFE, ...args], { maxBuffer: MOST, env: { ...process.env, ...SAFE_ENV } });
const git = (...args) => {
  const { status, stdout } = gitBytes(...args);
  return { status, stdout: stdout.toString() };
};

/** A revision from the event, checked to be one, so that it cannot be read as an option. */
export function commitOf(revision, said) {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (status !== 0) throw new Error(said);
  return stdout.trim();
}

/** The commit that base and head have in common. */
export function mergeBase(base, head) {
  const { status, stdout } = git('merge-base', base, head);
  if (status !== 0) throw new Error('The clone lacks the commits between base and head. Set fetch-depth: 0 in the checkout step.');
  return stdout.trim();
}

/** Changed files as { before, after }; a rename is followed, an added or deleted file has the same name twice. */
export function changedFiles(base, head, paths) {
  const flags = ['--no-ext-diff', '--no-textconv', '--raw', '--no-abbrev', '--find-renames', '-z'];
  const { status: failed, stdout: listed } = git('diff', ...flags, base, head, '--', ...paths);
  if (failed !== 0) throw new Error('The clone lacks files of base or head, so that what changed cannot be told. Check out without a filter.');
  const fields = listed.split('\0');
  const files = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [modeBefore, modeAfter, before, after, kind] = fields[at].slice(1).split(' ');
    const last = at + (/^[RC]/.test(kind) ? 2 : 1);
    files.push({ before: { path: fields[at + 1], mode: modeBefore, object: before }, after: { path: fields[last], mode: modeAfter, object: after } });
    at = last + 1;
  }
  return files;
}

/** A file of draftdiff's own as a commit has it; undefined where it has none. */
export function ownFile(commit, name) {
  const { status: failed, stdout: listed } = git('ls-tree', '--full-tree', commit, '--', name);
  if (failed !== 0) throw new Error(`${name}: the clone lacks files of the base; check out without a filter`);
  const [mode, , object] = listed.split(/\s/);
  return mode ? bytesOf({ path: name, mode, object }) : undefined;
}

/** The bytes of a file of a commit; throws where it is a link or a submodule, or where the clone lacks it: none of these is an empty file. */
export function bytesOf({ path, mode, object }) {
  if (!/^100/.test(mode)) throw new Error(`${path}: is a link or a submodule, and no file`);
  const { status: missing, stdout: bytes } = gitBytes('cat-file', 'blob', object);
  if (missing !== 0) throw new Error(`${path}: the clone lacks its contents; check out without a filter`);
  return bytes;
}
