import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAt } from '../../src/cli/paths.js';
import { draftdiff, folder } from './run.js';

const report = (asks: readonly string[]) => `# Ferries\n\n## Recommendations\n\n${asks.map((ask, at) => `Recommendation ${at + 1}: ${ask}`).join('\n\n')}\n`;
const ASKS = [
  'The board should publish the timetable of every ferry.',
  'The council must keep the night boat.',
  'Skippers should report each cancelled crossing.',
];

/** A folder with two files of one name; a repository where asked. */
function twins({ repository }: { readonly repository: boolean }): string {
  const cwd = folder();
  for (const name of ['old', 'new', ...(repository ? ['.git'] : [])]) mkdirSync(join(cwd, name));
  writeFileSync(join(cwd, 'old/report.md'), report(ASKS));
  writeFileSync(join(cwd, 'new/report.md'), report(ASKS.slice(1)));
  return cwd;
}

test.each([
  ['github', /^::error file=new\/report\.md,line=5/m],
  ['sarif', /"uri": "new\/report\.md"[\s\S]*"uri": "old\/report\.md"/],
  ['junit', /file="old\/report\.md" line="5"/],
  ['json', /"file": "old\/report\.md"[\s\S]*"file": "new\/report\.md"/],
])('%s tells two files of one name apart', (format, seen) => {
  const cwd = twins({ repository: false });
  expect(draftdiff(['old/report.md', 'new/report.md', '-f', format, '--fail-on', 'dropped'], { cwd }).stdout).toMatch(seen);
});

test('paths count from the root of the repository, wherever draftdiff runs', () => {
  const cwd = twins({ repository: true });
  const { stdout } = draftdiff(['../old/report.md', 'report.md', '-f', 'github', '--fail-on', 'dropped'], { cwd: join(cwd, 'new') });
  expect(stdout).toMatch(/^::error file=new\/report\.md,/m);
});

test('what the user calls a file wins over where it lies', () => {
  const { stdout } = draftdiff(['old/report.md', 'new/report.md', '-f', 'github', '--final-name', 'docs/ferries.md'], { cwd: twins({ repository: true }) });
  expect(stdout).toMatch(/^::warning file=docs\/ferries\.md,/m);
});

test('what is passed on names no path', () => {
  const cwd = twins({ repository: true });
  expect(draftdiff(['old/report.md', 'new/report.md', '-f', 'json', '--share'], { cwd }).stdout).not.toMatch(/report\.md|"file"/);
});

test('a file outside of the working folder and of any repository has no path of its own', () => {
  expect(keptAt(join(folder(), 'report.md'), folder())).toBeUndefined();
});

test('a comparison that was stored is shown again as it was, and stored again as it is', () => {
  const cwd = twins({ repository: false });
  draftdiff(['old/report.md', 'new/report.md', '-o', 'c.json'], { cwd });
  const first = draftdiff(['old/report.md', 'new/report.md'], { cwd }).stdout;
  expect(draftdiff(['render', 'c.json'], { cwd }).stdout).toBe(first);
  expect(draftdiff(['render', 'c.json', '-f', 'json'], { cwd }).stdout).toBe(readFileSync(join(cwd, 'c.json'), 'utf8'));
});
