import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftdiff, folder } from './run.js';

const ENGLISH =
  '# Harbours\n\nWe walked along all of the quays of the town in the spring.\n\n## Recommendations\n\n1. The council should repair the old quays within five years.\n';
const GERMAN =
  '# Häfen\n\nWir sind im Frühling an allen Kais der Stadt entlang gegangen.\n\n## Empfehlungen\n\n1. Der Rat soll die alten Kais innerhalb von fünf Jahren ausbessern.\n';
const files = { 'a.md': ENGLISH, 'b.md': ENGLISH, 'de.md': GERMAN, 'empty.md': '', 'bad.pdf': '%PDF-1.4 nothing' };

describe('an old output file does not stay behind a failure', () => {
  test.each([
    ['an empty version', ['a.md', 'empty.md', 'b.md']],
    ['a damaged one', ['a.md', 'bad.pdf']],
    ['one in another language', ['a.md', 'b.md', 'de.md']],
  ])('%s', (_, versions) => {
    const cwd = folder({ ...files, 'out.json': 'old' });
    expect(draftdiff(['history', ...versions, '-o', 'out.json'], { cwd }).status).toBe(3);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ type: 'error' });
  });
});

test.each([
  ['the first two', ['a.md', 'de.md'], 'version 1 is in "en" and version 2 in "de"'],
  ['the last two', ['a.md', 'b.md', 'de.md'], 'version 2 is in "en" and version 3 in "de"'],
  ['the other way round', ['de.md', 'a.md'], 'version 1 is in "de" and version 2 in "en"'],
])('languages are told of versions: %s', (_, versions, words) => {
  const { stderr } = draftdiff(['history', ...versions], { cwd: folder(files) });
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/the draft|the final/);
});

describe('a commit that cannot be read is named', () => {
  test.each([
    ['empty, in the middle', [ENGLISH, '', `${ENGLISH}\n`], 1],
    ['empty, the first', ['', ENGLISH], 0],
    ['damaged', [ENGLISH, '%PDF-1.4 nothing', `${ENGLISH}\n`], 1],
  ])('%s', (_, contents, at) => {
    const cwd = folder();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
        cwd,
        stdio: 'pipe',
      }).toString();
    git('init', '-q', '-b', 'main');
    const hashes = contents.map((content) => {
      writeFileSync(join(cwd, 'r.md'), content);
      git('add', '-A');
      git('commit', '-q', '-m', 'change');
      return git('rev-parse', 'HEAD').slice(0, 10);
    });
    expect(draftdiff(['history', 'r.md'], { cwd }).stderr).toContain(`commit ${hashes[at]}: r.md: `);
  });
});
