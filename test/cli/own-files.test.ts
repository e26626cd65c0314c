import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftdiff, folder, pair } from './run.js';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main', ...args], { cwd });
const text = (path: string | undefined) => readFileSync(path ?? '', 'utf8');
const [draft, final] = pair('dropped');

/** A repository whose first commit holds the draft and whose second the final. */
function repository(): string {
  const cwd = folder({ 'report.md': text(draft) });
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'draft');
  writeFileSync(join(cwd, 'report.md'), text(final));
  git(cwd, 'commit', '-qam', 'final');
  return cwd;
}

test('a revision in git against the file now', () => {
  const { status, stdout } = draftdiff(['HEAD~1:report.md', 'report.md', '-f', 'json'], { cwd: repository() });
  expect({ status, dropped: JSON.parse(stdout).summary.dropped }).toEqual({ status: 0, dropped: 1 });
});

test('a file that the base lacks is all added', () => {
  const cwd = repository();
  copyFileSync(join(cwd, 'report.md'), join(cwd, 'new.md'));
  const { summary } = JSON.parse(draftdiff(['HEAD:new.md', 'new.md', '-f', 'json'], { cwd }).stdout);
  expect({ added: summary.added, dropped: summary.dropped }).toEqual({ added: 6, dropped: 0 });
});

test('a path counted from a folder inside the repository is a slip, not an absent version', () => {
  const cwd = repository();
  mkdirSync(join(cwd, 'in'));
  writeFileSync(join(cwd, 'in', 'inner.md'), text(draft));
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'inner');
  const { status, stderr } = draftdiff(['HEAD:inner.md', 'inner.md'], { cwd: join(cwd, 'in') });
  expect({ status, says: /did you mean HEAD:\.\/inner\.md\?/.test(stderr) }).toEqual({ status: 3, says: true });
});

test('a revision that git does not know', () => {
  const { status, stderr } = draftdiff(['nope:report.md', 'report.md'], { cwd: repository() });
  expect({ status, says: /no such revision/.test(stderr) }).toEqual({ status: 3, says: true });
});

test('a shallow clone says what to do', () => {
  const source = repository();
  const cwd = join(folder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${source}`, cwd]);
  expect(draftdiff(['HEAD~1:report.md', 'report.md'], { cwd }).stderr).toMatch(/shallow.*fetch-depth: 0/);
});

test('git difftool runs it', () => {
  const cwd = repository();
  const out = execFileSync(
    'git',
    ['difftool', '-y', '-x', `"${process.execPath}" "${join(import.meta.dirname, '../../bin/draftdiff.js')}"`, 'HEAD~1', 'HEAD'],
    { cwd, encoding: 'utf8' },
  );
  expect(out).toMatch(/1 dropped/);
});

test('an existing path wins over the revision syntax', () => {
  const cwd = folder({ 'HEAD:report.md': text(draft), 'final.md': text(final) });
  expect(draftdiff(['HEAD:report.md', 'final.md'], { cwd }).status).toBe(0);
});

test('an accepted finding stays visible, does not fail, and lapses when a text changes', () => {
  const cwd = folder({ 'draft.md': text(draft), 'final.md': text(final) });
  const gate = (...more: string[]) => draftdiff(['draft.md', 'final.md', '--fail-on', 'dropped', '-f', 'json', ...more], { cwd });
  const named = ['--accepted', 'draftdiff.accepted.json'];
  const first = gate();
  writeFileSync(join(cwd, 'c.json'), first.stdout);
  draftdiff(['accept', 'c.json', '--reason', 'agreed with the insurers'], { cwd });
  const second = gate(...named);
  writeFileSync(join(cwd, 'draft.md'), text(draft).replace('a common register of flooded homes', 'a common map of flooded homes'));
  expect([first.status, second.status, JSON.parse(second.stdout).summary.accepted, gate(...named).status]).toEqual([1, 0, 1, 1]);
});

test('a configuration in the folder is named first and told in the settings', () => {
  const cwd = folder({ 'draft.md': text(draft), 'final.md': text(final), 'draftdiff.config.json': '{"failOn": ["dropped"]}' });
  const { status, stdout, stderr } = draftdiff(['draft.md', 'final.md', '-f', 'json'], { cwd });
  expect([status, /^draftdiff: using draftdiff.config.json/.test(stderr), JSON.parse(stdout).settings.failOn]).toEqual([
    1,
    true,
    { value: ['dropped'], from: 'file' },
  ]);
});

test('--no-config reads none', () => {
  const cwd = folder({ 'draft.md': text(draft), 'final.md': text(final), 'draftdiff.config.json': '{"failOn": ["dropped"]}' });
  expect(draftdiff(['draft.md', 'final.md', '--no-config'], { cwd }).status).toBe(0);
});

test('--print-config says where each value comes from', () => {
  const cwd = folder({ 'draftdiff.config.json': '{"kind": "report"}' });
  const { stdout } = draftdiff(['--print-config', '--strict'], { cwd });
  expect(stdout).toMatch(/^kind = "report" {2}\(draftdiff.config.json\)$/m);
  expect(stdout).toMatch(/^strict = true {2}\(flag\)$/m);
});

test('a stored comparison renders again', () => {
  const cwd = folder();
  draftdiff([...pair('dropped'), '-o', 'c.json'], { cwd });
  expect(draftdiff(['render', 'c.json', '--no-color'], { cwd }).stdout).toBe(draftdiff(pair('dropped')).stdout);
});

test('a stored comparison that is not whole: 2, naming the place', () => {
  const cwd = folder({ 'c.json': '{"type": "comparison", "schemaVersion": 1, "findings": []}' });
  const { status, stderr } = draftdiff(['render', 'c.json', '-f', 'html'], { cwd });
  expect({ status, says: /c\.json: is no whole comparison: \/tool is missing/.test(stderr) }).toEqual({ status: 2, says: true });
});

test('outline --explain takes its document on either side', () => {
  const cwd = folder({ 'draft.md': text(draft) });
  expect(draftdiff(['outline', '--explain', 'draft.md'], { cwd }).stdout).toBe(draftdiff(['outline', 'draft.md', '--explain'], { cwd }).stdout);
});

test('a stored comparison without paragraphs says what to run again', () => {
  const cwd = folder();
  draftdiff([...pair('dropped'), '-o', 'c.json'], { cwd });
  const { status, stderr } = draftdiff(['render', 'c.json', '--paragraphs'], { cwd });
  expect({ status, says: /compare again with --paragraphs/.test(stderr) }).toEqual({ status: 2, says: true });
});

test('ignored sections are counted, kept in the JSON and never fail', () => {
  const cwd = folder({
    'draft.md': text(draft),
    'final.md': text(final),
    'draftdiff.config.json': '{"ignore": {"sections": ["Recommendations"]}, "failOn": ["dropped"]}',
  });
  const { status, stdout } = draftdiff(['draft.md', 'final.md', '-f', 'json', '--config', 'draftdiff.config.json'], { cwd });
  const { summary, findings } = JSON.parse(stdout);
  expect([status, summary.ignored, findings.filter(({ outcome }: { outcome: string }) => outcome === 'dropped').length]).toEqual([0, 7, 1]);
});
