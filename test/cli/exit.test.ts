import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, draftdiff, folder, lines, pair } from './run.js';

const dropped = pair('dropped');

test('compared, nothing to fail on: 0', () => {
  expect(draftdiff(dropped).status).toBe(0);
});

test('--fail-on matched: 1', () => {
  expect(draftdiff([...dropped, '--fail-on', 'dropped']).status).toBe(1);
});

test('--fail-on not matched: 0', () => {
  expect(draftdiff([...dropped, '--fail-on', 'merged,softened']).status).toBe(0);
});

test('--exit-code: 1 where something is not kept', () => {
  expect(draftdiff([...dropped, '--exit-code']).status).toBe(1);
});

test('--exit-code: 0 where all is kept, moved and renumbered included', () => {
  expect(draftdiff([...pair('renumbered'), '--exit-code']).status).toBe(0);
});

test('a filter never changes the exit code', () => {
  expect(draftdiff([...dropped, '--only', 'kept', '--fail-on', 'dropped']).status).toBe(1);
});

test('an item that is dropped fails, too', () => {
  expect(draftdiff([...pair('lead-in-items'), '--fail-on', 'dropped']).status).toBe(1);
});

const usage: readonly (readonly [title: string, args: readonly string[], says: RegExp])[] = [
  ['no document', [], /name two documents/],
  ['an unknown flag', [...dropped, '--fail-onn', 'dropped'], /unknown option.*--fail-on/],
  ['an unknown outcome', [...dropped, '--fail-on', 'droped'], /did you mean "dropped"/],
  ['an unknown format', [...dropped, '-f', 'yaml'], /yaml/],
  ['an unknown limit', [...dropped, '--limit', 'page=3'], /did you mean "pages"/],
  ['a weight out of range', [...dropped, '--min-weight', '2'], /0 to 1/],
  ['standard input twice', ['-', '-'], /only one/],
  ['an unknown encoding', [...dropped, '--encoding', 'utf-9'], /unknown encoding "utf-9"/],
  ['an empty list', [...dropped, '--only', ','], /names nothing/],
  ['an empty output', [...dropped, '-o', ''], /--output: names no file/],
  ['an empty name', ['', dropped[1] ?? ''], /empty name/],
  ['an outline without a document', ['outline', '--explain', '3'], /outline: name a document/],
  ['three documents', [...dropped, 'x.md'], /too many arguments|unexpected/i],
  ['an output without a known format', [...dropped, '-o', 'x.odt'], /no format goes with/],
  ['one document without tracked changes', [dropped[0] ?? ''], /no tracked changes/],
];

test.each(usage)('wrong usage, %s: 2 and one line', (_title, args, says) => {
  const { status, stderr, stdout } = draftdiff(args);
  expect({ status, lines: lines(stderr).length, stdout }).toEqual({ status: 2, lines: 1, stdout: '' });
  expect(stderr).toMatch(says);
});

const unreadable: readonly (readonly [title: string, file: string, says: RegExp])[] = [
  ['a missing file', 'nowhere.md', /no such file/],
  ['a folder', '.', /is a folder/],
  ['an empty file', 'empty.md', /empty/],
];

test.each(unreadable)('%s: 3 and one line', (_title, file, says) => {
  const { status, stderr } = draftdiff([dropped[0] ?? '', file], { cwd: folder({ 'empty.md': '' }) });
  expect({ status, lines: lines(stderr).length }).toEqual({ status: 3, lines: 1 });
  expect(stderr).toMatch(says);
});

test('on exit 3 machine formats print a record', () => {
  const { stdout } = draftdiff(['nowhere.md', dropped[1] ?? '', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'error', schemaVersion: 1, code: 'unreadable' });
});

test('programs are told of a failure whatever named the format', () => {
  const cwd = folder({ 'draftdiff.config.json': '{"format": "json"}' });
  const fromFile = draftdiff(['nowhere.md', 'x.md'], { cwd });
  const fromExtension = draftdiff(['nowhere.md', 'x.md', '--no-config', '-o', 'out.sarif'], { cwd });
  expect([fromFile, fromExtension].map(({ stdout }) => JSON.parse(stdout).type)).toEqual(['error', 'error']);
});

test('a message of several lines is told on one', () => {
  const { status, stderr } = draftdiff(dropped, { cwd: folder({ 'draftdiff.config.json': 'x\n\ny' }) });
  expect({ status, lines: lines(stderr).length }).toEqual({ status: 2, lines: 1 });
});

test('--debug prints the stack', () => {
  expect(lines(draftdiff(['nowhere.md', 'x.md', '--debug']).stderr).length).toBeGreaterThan(3);
});

test('unrelated documents: 3, and the flag that compares them all the same', () => {
  const { status, stderr } = draftdiff(pair('unrelated'));
  expect({ status, says: /--despite unrelated/.test(stderr) }).toEqual({ status: 3, says: true });
});

test('--despite compares them all the same and says so', () => {
  const { status, stdout } = draftdiff([...pair('unrelated'), '--despite', 'unrelated', '-f', 'json']);
  expect({ status, codes: JSON.parse(stdout).warnings.map(({ code }: { code: string }) => code) }).toMatchObject({
    status: 0,
    codes: expect.arrayContaining(['despite-unrelated']),
  });
});

test('over a limit: 4, naming the limit', () => {
  const { status, stderr } = draftdiff([...dropped, '--limit', 'bytes=100', '--limit', 'pdfBytes=100']);
  expect({ status, says: /--limit bytes=/.test(stderr) }).toEqual({ status: 4, says: true });
});

test('an output that cannot be written: 5', () => {
  expect(draftdiff([...dropped, '-o', join(folder(), 'none', 'x.json')]).status).toBe(5);
});

test('an output that is a folder: 5, named as it was given', () => {
  const { status, stderr } = draftdiff([...dropped, '-o', '.', '-f', 'json'], { cwd: folder() });
  expect([status, stderr]).toEqual([5, 'draftdiff: .: is a folder; name a file\n']);
});

test('a full disk: 5 and one line', { skip: !existsSync('/dev/full') }, () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" "${dropped.join('" "')}" > /dev/full`], { encoding: 'utf8' });
  expect({ status, lines: lines(stderr).length, says: /disk is full/.test(stderr) }).toEqual({ status: 5, lines: 1, says: true });
});

test('a closed pipe is quiet', { skip: process.platform === 'win32' }, () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" "${dropped.join('" "')}" -f json | head -c 10`], { encoding: 'utf8' });
  expect(stderr).toBe('');
});

test('an input is never overwritten', () => {
  const cwd = folder({ 'draft.md': readFileSync(dropped[0] ?? '', 'utf8'), 'final.md': readFileSync(dropped[1] ?? '', 'utf8') });
  const { status, stderr } = draftdiff(['draft.md', 'final.md', '-o', 'final.md'], { cwd });
  expect({ status, says: /not overwritten/.test(stderr), kept: readFileSync(join(cwd, 'final.md'), 'utf8') }).toEqual({
    status: 2,
    says: true,
    kept: readFileSync(dropped[1] ?? '', 'utf8'),
  });
});

test('standard input is a document', () => {
  const { status, stdout } = draftdiff(['-', dropped[1] ?? '', '-f', 'json'], { stdin: readFileSync(dropped[0] ?? '', 'utf8') });
  expect({ status, dropped: JSON.parse(stdout).summary.dropped }).toEqual({ status: 0, dropped: 1 });
});

test('the extension of the output names the format', () => {
  const cwd = folder();
  draftdiff([...dropped, '-o', 'out.json'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).type).toBe('comparison');
});

test('the version is that of the package', () => {
  expect(draftdiff(['--version']).stdout.trim()).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
});

test('help goes to standard output with examples and exit codes', () => {
  const { status, stdout, stderr } = draftdiff(['--help']);
  expect({ status, stderr, examples: /Examples:/.test(stdout), codes: /Exit codes:/.test(stdout) }).toEqual({
    status: 0,
    stderr: '',
    examples: true,
    codes: true,
  });
});

test('what reads the output file finds a failure there, too, not the output of an earlier run', () => {
  const cwd = folder({ 'draft.md': '# Ferries\n\nThe council should keep the night boat.\n', 'out.json': '{"type": "comparison"}' });
  const { status, stdout } = draftdiff(['draft.md', 'gone.md', '-o', 'out.json'], { cwd });
  expect([status, JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')), stdout]).toEqual([
    3,
    { type: 'error', schemaVersion: 1, code: 'unreadable', message: 'gone.md: no such file' },
    readFileSync(join(cwd, 'out.json'), 'utf8'),
  ]);
});

test('an input that is named as the output stays as it is', () => {
  const cwd = folder({ 'draft.json': 'not a report' });
  expect([draftdiff(['draft.json', 'gone.md', '-o', 'draft.json'], { cwd }).status, readFileSync(join(cwd, 'draft.json'), 'utf8')]).toEqual([
    3,
    'not a report',
  ]);
});
