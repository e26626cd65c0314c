import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, draftdiff, folder, pair } from './run.js';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main', ...args], { cwd, encoding: 'utf8' });
const [DRAFT = '', FINAL = ''] = pair('dropped').map((path) => readFileSync(path, 'utf8'));

/** A repository whose last commit holds two drafts, of which the files now are finals, and a configuration at its top. */
function repository(): string {
  const cwd = folder({ 'report.md': DRAFT, 'draftdiff.config.json': '{"failOn":["dropped"],"draft":["report.md"]}' });
  mkdirSync(join(cwd, 'papers', 'deep'), { recursive: true });
  writeFileSync(join(cwd, 'papers', 'other.md'), DRAFT);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'drafts');
  for (const name of ['report.md', 'papers/other.md']) writeFileSync(join(cwd, name), FINAL);
  return cwd;
}

test.skipIf(process.platform === 'win32')('git shows findings, and the text of documents, after --setup-git', () => {
  const cwd = repository();
  expect(draftdiff(['--setup-git'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringContaining('git difftool -y -t draftdiff') });
  const programs = folder();
  symlinkSync(bin, join(programs, 'draftdiff'));
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH']}` };
  const shown = execFileSync('git', ['difftool', '-y', '-t', 'draftdiff', 'HEAD', '--', 'report.md'], { cwd, env, encoding: 'utf8' });
  expect(shown).toMatch(/1 dropped/);
  writeFileSync(join(cwd, '.gitattributes'), '*.md diff=draftdiff\n');
  expect(execFileSync('git', ['diff', '--', 'report.md'], { cwd, env, encoding: 'utf8' })).toMatch(/^-5\. Insurers and the Council/m);
});

test('outside of a repository there is nothing to set up', () =>
  expect(draftdiff(['--setup-git'], { cwd: folder() })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^draftdiff: --setup-git: .*inside a repository\n$/),
  }));

test('what changed since a commit, from any folder, in brief', () => {
  const cwd = repository();
  const { status, stdout } = draftdiff(['batch', '--range', 'HEAD', '--brief', '-j', '1'], { cwd: join(cwd, 'papers', 'deep') });
  expect({ status, titles: stdout.match(/^== .*$/gm), dropped: stdout.match(/: 1 dropped/g)?.length }).toEqual({
    status: 1,
    titles: ['== papers/other.md', '== report.md'],
    dropped: 2,
  });
});

test('a document that is no more since the commit is told as not compared', () => {
  const cwd = repository();
  rmSync(join(cwd, 'report.md'));
  expect(draftdiff(['batch', '--range', 'HEAD', 'report.md', '--brief'], { cwd })).toMatchObject({
    status: 3,
    stdout: expect.stringMatching(/^== report\.md\nnot compared: report\.md: no such file/),
  });
});

test('the nearest configuration up to the top of the repository holds, its files count from its own folder', () => {
  const cwd = repository();
  const deep = join(cwd, 'papers', 'deep');
  const run = draftdiff(['--print-config'], { cwd: deep });
  expect(run.stdout).toContain('draft = ["../../report.md"]  (../../draftdiff.config.json)');
  writeFileSync(join(cwd, 'papers', 'draftdiff.config.json'), '{}');
  expect(draftdiff(['--print-config'], { cwd: deep }).stdout).not.toContain('report.md');
});

test('above a folder that is in no repository no configuration is looked for', () => {
  const cwd = folder({ 'draftdiff.config.json': '{"failOn":["dropped"]}' });
  mkdirSync(join(cwd, 'in'));
  expect(draftdiff(['--print-config'], { cwd: join(cwd, 'in') }).stdout).not.toContain('draftdiff.config.json');
});

test('the words of a document alone, a block a line', () => {
  const cwd = folder({ 'a.md': '# Title\n\nOne\nparagraph.\n\n- an item\n\n**Action 1:** The board should pay.\n' });
  expect(draftdiff(['outline', '-f', 'plain', 'a.md'], { cwd }).stdout).toBe('# Title\nOne paragraph.\n- an item\nAction 1 The board should pay.\n');
});
