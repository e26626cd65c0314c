import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftdiff, folder } from './run.js';

const LAMPS = 'The harbour board should replace the lamps on the north pier before winter.';
const BOATS = 'The council should count the boats in the inner harbour every spring.';
const REPORT = `# The harbour\n\n## Recommendations\n\nRecommendation 1: ${LAMPS}\n`;
const ANNEX = `# Annex\n\n## Recommendations\n\nRecommendation 2: ${BOATS}\n`;
const FILES = { 'report.md': REPORT, 'annex.md': ANNEX, 'whole.md': `${REPORT}\n${ANNEX}` };

const outcomes = (stdout: string): string[] => (JSON.parse(stdout) as { findings: { outcome: string }[] }).findings.map(({ outcome }) => outcome);

test('--draft takes several files, and the final may be typed as before', () => {
  const cwd = folder(FILES);
  expect(outcomes(draftdiff(['whole.md', '-f', 'json', '--draft', 'report.md', 'annex.md'], { cwd }).stdout)).toEqual(['kept', 'kept']);
  expect(outcomes(draftdiff(['--draft', 'report.md', 'annex.md', '--final', 'whole.md', '-f', 'json'], { cwd }).stdout)).toEqual(['kept', 'kept']);
});

test('the configuration names the files of both sides, and what is typed wins', () => {
  const config = JSON.stringify({ draft: ['report.md', 'annex.md'], final: ['whole.md'] });
  const cwd = folder({ ...FILES, 'draftdiff.config.json': config });
  expect(outcomes(draftdiff(['-f', 'json'], { cwd }).stdout)).toEqual(['kept', 'kept']);
  expect(outcomes(draftdiff(['report.md', 'report.md', '-f', 'json'], { cwd }).stdout)).toEqual(['kept']);
});

test('a configuration that nobody named opens nothing outside its folder', () => {
  const cwd = folder({ ...FILES, 'draftdiff.config.json': JSON.stringify({ draft: ['/etc/passwd'], final: ['whole.md'] }) });
  const { status, stderr } = draftdiff([], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining('name the draft, too')]);
});

test('one file of a side may come on standard input', () => {
  const { stdout } = draftdiff(['--draft', 'report.md', '-', '--final', 'whole.md', '-f', 'json'], { cwd: folder(FILES), stdin: ANNEX });
  expect(outcomes(stdout)).toEqual(['kept', 'kept']);
  expect(stdout).toContain('"file": "standard input"');
});

test.each([
  [['--draft', 'report.md', 'report.md', '--final', 'whole.md'], 'report.md: is named twice in the draft'],
  [['--draft', 'report.md', 'annex.md'], 'report.md and annex.md: hold no tracked changes to compare with; name the files of the final behind --final'],
  [['--final', 'whole.md'], 'name the draft, too: --draft <files> --final <files>'],
  [['a.md', 'b.md', '--final', 'whole.md'], 'b.md: both documents are named already'],
  [['--draft', '-', '--final', '-'], 'only one of the documents can be standard input'],
  [[], 'name two documents: draftdiff <draft> <final>'],
])('%j is refused: %s', (args, says) => {
  const { status, stderr } = draftdiff(args, { cwd: folder(FILES) });
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

test.each([
  [['--draft', 'report.md', './report.md', '--final', 'whole.md'], './report.md: is the same file as report.md on its side; name it once'],
  [['--draft', 'report.md', 'link.md', '--final', 'whole.md'], 'link.md: is the same file as report.md on its side; name it once'],
  [['--final', 'annex.md', 'report.md', 'copy.md', '--draft', 'whole.md'], 'copy.md: holds the same bytes as report.md on its side; name it once'],
])('%j names one file twice: %s', (args, says) => {
  const cwd = folder({ ...FILES, 'copy.md': REPORT });
  symlinkSync('report.md', join(cwd, 'link.md'));
  const { status, stderr } = draftdiff(args, { cwd });
  expect([status, stderr]).toEqual([2, `draftdiff: ${says}\n`]);
});

test('files of one name in two folders are called by their paths', () => {
  const cwd = folder(FILES);
  mkdirSync(join(cwd, 'annexes'));
  writeFileSync(join(cwd, 'annexes/report.md'), ANNEX);
  const { stdout } = draftdiff(['--draft', 'report.md', 'annexes/report.md', '--final', 'whole.md', '-f', 'json'], { cwd });
  expect(outcomes(stdout)).toEqual(['kept', 'kept']);
  expect(stdout).toContain('"name": "annexes/report.md"');
});
