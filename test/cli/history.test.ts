import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/render/index.js';
import { draftdiff, fixture, folder, lines } from './run.js';

const LIBRARIES = [1, 2, 3, 4].map((at) => fixture(`histories/libraries/v${at}.md`));
const MIXED = ['v1.md', 'v2.docx', 'v3.html', 'v4.odt', 'v5.pdf'].map((name) => fixture(`histories/community-services/${name}`));
const follow = (...more: readonly string[]) => draftdiff(['history', ...LIBRARIES, ...more]);

test('the headline says in which version it has no counterpart', () =>
  expect(lines(draftdiff(['history', ...MIXED]).stdout)[1]).toMatch(
    /^Recommendation 4 \(“.*”\) stands in versions 1 to 3 and has no counterpart in versions 4 and 5\.$/,
  ));

test('the table has a row for each line and a letter for each version', () =>
  expect(
    lines(follow().stdout)
      .filter((line) => line.startsWith('Recommendation') && line.includes('●'))
      .map((line) => line.slice(-7)),
  ).toEqual(['● = S =', '● = = =', '● D · R', '● = = =', '● = D ·', '● = = =']));

describe('formats', () => {
  const ajv = new Ajv2020({ strict: false });
  test('JSON is what the schema says', async () => {
    ajv.addSchema(await schema());
    const check = ajv.getSchema('urn:draftdiff:schema:1');
    check?.(JSON.parse(follow('-f', 'json').stdout));
    expect(check?.errors ?? []).toEqual([]);
  });
  test('NDJSON has a header, a record a line, an end', () => {
    const records = lines(follow('-f', 'ndjson').stdout).map((line) => JSON.parse(line) as { type: string });
    expect(records.map(({ type }) => type)).toEqual(['history', 'line', 'line', 'line', 'line', 'line', 'line', 'end']);
  });
  test('CSV has a row a line', () => expect(follow('-f', 'csv').stdout.match(/^"l\d"/gm)).toHaveLength(6));
  test('what is for comparisons only is refused', () => expect(follow('-f', 'sarif')).toMatchObject({ status: 2, stderr: expect.stringContaining('sarif') }));
});

describe('sharing', () => {
  const named = folder({
    'leak-of-anna.md': '# A\n\n## Recommendations\n\n1. The board should meet monthly.\n',
    'b.md': '# A\n\n## Recommendations\n\n1. The board must meet monthly.\n',
  });
  const args = ['history', 'leak-of-anna.md', 'b.md', '-f', 'csv'];
  test('CSV names no file', () => expect(draftdiff(args, { cwd: named }).stdout).not.toContain('anna'));
  test('JSON for the user does', () => expect(draftdiff([...args.slice(0, -1), 'json'], { cwd: named }).stdout).toContain('leak-of-anna.md'));
  test('and not where it is to be shared', () =>
    expect(draftdiff([...args.slice(0, -1), 'json', '--share'], { cwd: named }).stdout).not.toMatch(/anna|sha256/));
});

describe('gates', () => {
  test.each([
    ['nothing asked', [], 0],
    ['dropped', ['--fail-on', 'dropped'], 1],
    ['softened', ['--fail-on', 'softened'], 1],
    ['merged, of which there is none', ['--fail-on', 'merged'], 0],
    ['any change', ['--exit-code'], 1],
  ])('%s', (_, more, status) => expect(follow(...more).status).toBe(status));
});

describe('wrong usage is one line', () => {
  test.each([
    ['no version', ['history'], 2, /name two versions or more/],
    ['one file outside git', ['history', LIBRARIES[0] as string], 2, /name two versions or more|one version/],
    ['a file that is not there', ['history', LIBRARIES[0] as string, 'gone.md'], 3, /gone\.md: no such file/],
    ['a range with several files', ['history', ...LIBRARIES, '--range', 'a..b'], 2, /one file in git/],
  ])('%s', (_, args, status, message) => {
    const { status: code, stderr } = draftdiff(args, { cwd: folder() });
    expect([code, lines(stderr).length]).toEqual([status, 1]);
    expect(stderr).toMatch(message);
  });
});

describe('in git', () => {
  const repository = folder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Somebody Else', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', '-c', 'tag.gpgsign=false', ...args], {
      cwd: repository,
      stdio: 'pipe',
    });
  const write = (name: string, text: string) => writeFileSync(join(repository, name), text);
  const text = (...all: readonly string[]) =>
    `# Trees\n\nWe walked all streets of the town in spring.\n\n## Recommendations\n\n${all.map((each, at) => `${at + 1}. ${each}`).join('\n')}\n`;
  const [A, B, C] = [
    'The council should plant forty trees every autumn.',
    'The mayor must publish the minutes within a week.',
    'Schools should open their yards at weekends.',
  ];
  git('init', '-q', '-b', 'main');
  mkdirSync(join(repository, 'docs'));
  const commit = (name: string, content: string, tag?: string) => {
    write(name, content);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'change');
    if (tag) git('tag', tag);
  };
  commit('report.md', text(A, B, C), 'v1');
  commit('other.md', 'nothing\n');
  commit('report.md', text(A, C));
  renameSync(join(repository, 'report.md'), join(repository, 'docs', 'final.md'));
  commit('docs/final.md', text(A, C), 'v2');
  commit('docs/final.md', text(A, C, B), 'v3');
  const told = (...args: readonly string[]) => JSON.parse(draftdiff(['history', 'docs/final.md', '-f', 'json', ...args], { cwd: repository }).stdout);
  const shown = (...args: readonly string[]) => told(...args).versions.map(({ revision }: { revision?: string }) => (revision ? 'commit' : 'now'));

  test('the commits that changed the file are walked, its rename followed, the same text taken once', () =>
    expect(shown()).toEqual(['commit', 'commit', 'commit']));
  test('what went and came back is seen', () => {
    const line = told().lines.find(({ versions }: { versions: ({ text: string } | null)[] }) => versions[0]?.text === B);
    expect([line.droppedIn, line.returnedIn]).toEqual([2, 3]);
  });
  test('the tags', () => expect(shown('--tags')).toEqual(['commit', 'commit', 'commit']));
  test('a range begins with what stood before it', () => expect(shown('--range', 'v2..v3')).toEqual(['commit', 'commit']));
  test('a range that is none is refused', () =>
    expect(draftdiff(['history', 'docs/final.md', '--range', '--output=x'], { cwd: repository })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--range'),
    }));
  test('who made a commit is told with --no-share only', () => {
    expect(JSON.stringify(told())).not.toContain('Somebody');
    expect(JSON.stringify(told('--no-share'))).toContain('Somebody Else');
  });
  test('what is not committed yet is the last version', () => {
    write('docs/final.md', text(A, B));
    expect(shown()).toEqual(['commit', 'commit', 'commit', 'now']);
    rmSync(join(repository, 'docs', 'final.md'));
    expect(shown()).toEqual(['commit', 'commit', 'commit']);
  });
  test('hooks, filters and pagers of the repository do not run', () => {
    git('config', 'core.fsmonitor', 'touch ran');
    git('config', 'diff.x.textconv', 'touch ran; cat');
    write('.gitattributes', '*.md diff=x\n');
    shown();
    expect(execFileSync('ls', { cwd: repository }).toString()).not.toContain('ran');
  });
});
