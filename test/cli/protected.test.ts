import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../src/text/index.js';
import { bin, draftdiff, folder, lines, pair } from './run.js';

const text = (path: string | undefined) => readFileSync(path ?? '', 'utf8');
const [draft, final] = pair('dropped');
const both = { 'draft.md': text(draft), 'final.md': text(final) };
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    stdio: 'pipe',
  }).toString();
const onUnix = describe.skipIf(process.platform === 'win32');

/** A repository of one commit with these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'one');
  return cwd;
}

describe('a side in git that cannot be read is never empty', () => {
  test('contents that a clone lacks', () => {
    const cwd = repository({ 'report.md': both['draft.md'] });
    const object = git(cwd, 'rev-parse', 'HEAD:report.md').trim();
    rmSync(join(cwd, '.git', 'objects', object.slice(0, 2), object.slice(2)));
    expect(draftdiff(['HEAD:report.md', 'report.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/lacks the contents/) });
  });

  test('a folder listing that a clone lacks', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in', 'report.md'), both['draft.md']);
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    const tree = git(cwd, 'rev-parse', 'HEAD:in').trim();
    rmSync(join(cwd, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(draftdiff(['HEAD:in/report.md', 'in/report.md'], { cwd }).status).toBe(3);
  });

  test('a submodule', () => {
    const cwd = repository({ 'report.md': both['final.md'] });
    git(cwd, 'submodule', 'add', '-q', `file://${repository({ 'report.md': both['draft.md'] })}`, 'annex');
    git(cwd, 'commit', '-qm', 'annex');
    expect(draftdiff(['HEAD:annex', 'report.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/is a submodule/) });
    expect(draftdiff(['HEAD:annex/report.md', 'report.md'], { cwd }).status).toBe(3);
  });

  onUnix('links', () => {
    test('a link in git', () => {
      const cwd = folder({ 'report.md': both['final.md'] });
      symlinkSync('report.md', join(cwd, 'latest.md'));
      git(cwd, 'init', '-q');
      git(cwd, 'add', '.');
      git(cwd, 'commit', '-qm', 'one');
      expect(draftdiff(['HEAD:latest.md', 'report.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/is a link/) });
    });
  });

  test.each([
    ['a file', 'report.md/', /report\.md\/: is a file in that revision, no folder; leave out the slash/],
    ['a file seen from here', './report.md//', /is a file in that revision/],
    ['a file in a folder', 'in/annex.md/', /is a file in that revision/],
    ['a folder', 'in/', /is a folder in that revision/],
    ['the folder of all', './', /is a folder in that revision/],
  ])('%s with a slash: HEAD:%s', (_, path, says) => {
    const cwd = folder({ 'report.md': both['draft.md'] });
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in', 'annex.md'), both['draft.md']);
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'one'],
    ])
      git(cwd, ...args);
    expect(draftdiff([`HEAD:${path}`, 'report.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(says) });
  });

  test('a slip in the path', () => {
    const cwd = repository({ 'report.md': both['draft.md'] });
    const { status, stderr } = draftdiff(['HEAD:reprot.md', 'report.md'], { cwd });
    expect({ status, says: /did you mean "report\.md"\?/.test(stderr) }).toEqual({ status: 3, says: true });
  });

  test.each([
    ['capitals', 'Report.md', 'report.md'],
    ['an accent of its own', 'r\u00e9sum\u00e9.md', 're\u0301sume\u0301.md'],
    ['a folder in capitals', 'In/annex.md', 'in/annex.md'],
  ])('a name that the revision has in other letters is no absent version: %s', (_title, then, now) => {
    const cwd = folder();
    for (const name of ['In', 'in']) mkdirSync(join(cwd, name), { recursive: true });
    writeFileSync(join(cwd, then), both['draft.md']);
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    writeFileSync(join(cwd, now), both['final.md']);
    expect(draftdiff([`HEAD:${now}`, now], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/has .*, in other letters/) });
  });

  test('a pointer of Git LFS', () => {
    const cwd = repository({ 'report.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 4121\n` });
    writeFileSync(join(cwd, 'report.md'), both['final.md']);
    expect(draftdiff(['HEAD:report.md', 'report.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/git lfs/) });
  });

  test('a file too long', () => {
    const cwd = repository({ 'report.md': both['draft.md'] });
    const { status } = draftdiff(['HEAD:report.md', 'report.md', '--limit', 'bytes=100', '--limit', 'pdfBytes=100'], { cwd });
    expect(status).toBe(4);
  });

  test.each(['HEAD:new.md', 'HEAD:./new.md'])('what the repository knows but the revision lacks is empty, and the output says so: %s', (argument) => {
    const cwd = repository({ 'report.md': both['draft.md'] });
    writeFileSync(join(cwd, 'new.md'), both['final.md']);
    const { status, stdout } = draftdiff([argument, 'new.md'], { cwd });
    expect({ status, says: stdout.split('\n')[0] }).toEqual({ status: 0, says: expect.stringMatching(/no such version of new\.md/) });
    expect(JSON.parse(draftdiff([argument, 'new.md', '-f', 'json'], { cwd }).stdout).warnings).toMatchObject([{ code: 'version-absent' }]);
  });
});

onUnix('files are what they say', () => {
  const pipe = (cwd: string, name: string) => execFileSync('mkfifo', [name], { cwd });

  test('a pipe without a writer as a document', () => {
    const cwd = folder(both);
    pipe(cwd, 'p.md');
    expect(draftdiff(['p.md', 'final.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/no regular file/) });
  });

  test('a device as a document', () =>
    expect(draftdiff(['/dev/zero', 'final.md'], { cwd: folder(both) })).toMatchObject({ status: 3, stderr: expect.stringMatching(/no regular file/) }));

  test.each(['draftdiff.config.json', 'draftdiff.rulings.json', 'draftdiff.accepted.json'])('a pipe as %s', (name) => {
    const cwd = folder(both);
    pipe(cwd, name);
    expect(draftdiff(['draft.md', 'final.md'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(/no regular file/) });
  });

  test.each([['--config'], ['--rulings'], ['--accepted'], ['--password-file']])('an endless link for %s', (flag) => {
    const cwd = folder(both);
    symlinkSync('/dev/zero', join(cwd, 'own'));
    expect(draftdiff(['draft.md', 'final.md', flag, 'own'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(/no regular file/) });
  });

  test('a socket and a folder as a document', async () => {
    const cwd = folder(both);
    const server = createServer().listen(join(cwd, 's.md'));
    await once(server, 'listening');
    expect(draftdiff(['s.md', 'final.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/no regular file/) });
    expect(draftdiff(['.', 'final.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/is a folder/) });
    server.close();
  });

  test('links that lead to each other', () => {
    const cwd = folder(both);
    symlinkSync('b.md', join(cwd, 'a.md'));
    symlinkSync('a.md', join(cwd, 'b.md'));
    expect(draftdiff(['a.md', 'final.md'], { cwd })).toMatchObject({ status: 3, stderr: expect.stringMatching(/go round in a circle/) });
  });

  test.skipIf(!existsSync('/proc/self/pagemap'))('a file that says it is empty and is not is read no further than a small one', () => {
    const cwd = folder(both);
    symlinkSync('/proc/self/pagemap', join(cwd, 'draftdiff.config.json'));
    const { status, stderr } = draftdiff(['draft.md', 'final.md'], { cwd });
    expect({ status, lines: lines(stderr).length }).toEqual({ status: 2, lines: 1 });
  });

  test('a configuration too long', () => {
    const cwd = folder({ ...both, 'draftdiff.config.json': ' '.repeat(2e6) });
    expect(draftdiff(['draft.md', 'final.md'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(/over 1000000 bytes/) });
  });
});

describe('only the user lifts protection', () => {
  const loose = {
    share: false,
    despite: ['unrelated'],
    limits: { pages: 1e6, entries: 5 },
    ignore: { sections: ['Recommendations'] },
    only: ['added'],
    minWeight: 0.9,
    strict: true,
    draftName: 'final.md',
    failOn: ['dropped'],
  };
  const cwd = folder({ ...both, 'draftdiff.config.json': JSON.stringify(loose) });
  const settings = (...args: string[]) => JSON.parse(draftdiff(['draft.md', 'final.md', '-f', 'json', ...args], { cwd }).stdout).settings;

  test('a configuration that was found tightens and does not loosen, and says so', () => {
    const { status, stdout, stderr } = draftdiff(['draft.md', 'final.md'], { cwd });
    const keys = [...stderr.matchAll(/"(\w+)"/g)].map(([, key]) => key);
    expect({ status, keys, shown: /DROPPED/.test(stdout) }).toEqual({ status: 1, keys: Object.keys(loose).slice(0, -1), shown: true });
    expect(settings()).toEqual({ failOn: expect.anything(), limits: { value: { entries: 5 }, from: 'file' } });
  });

  test('one that was named holds whole', () => {
    const { status, stderr } = draftdiff(['draft.md', 'final.md', '--config', 'draftdiff.config.json'], { cwd });
    expect({ status, told: /not applied/.test(stderr) }).toEqual({ status: 0, told: false });
    expect(settings('--config', 'draftdiff.config.json')).toMatchObject({ ignore: { from: 'file' }, limits: { value: loose.limits } });
  });

  /** What a stranger may lay beside the files: each turns the drop into something else. */
  function planted(name: 'accepted' | 'rulings') {
    const cwd = folder(both);
    const args = ['draft.md', 'final.md', '--fail-on', 'dropped', '-f', 'json'];
    const drop = JSON.parse(draftdiff(args, { cwd }).stdout).findings.find(({ outcome }: { outcome: string }) => outcome === 'dropped');
    const accepted = [{ fingerprint: drop.fingerprint, reason: 'fine' }];
    const rulings = { blocks: [{ hash: textHash(drop.draft[0].text), recommendation: false }] };
    const path = `draftdiff.${name}.json`;
    writeFileSync(join(cwd, path), JSON.stringify(name === 'accepted' ? { accepted } : rulings));
    return { path, run: (...more: string[]) => draftdiff([...args, ...more], { cwd }), outline: () => draftdiff(['outline', 'draft.md'], { cwd }) };
  }

  test.each(['accepted', 'rulings'] as const)('%s that were found change nothing, those that were named do', (name) => {
    const { path, run } = planted(name);
    const [found, named, none] = [run(), run(`--${name}`, path), run('--no-config')];
    expect([found.status, named.status, none.status]).toEqual([1, 0, 1]);
    expect([found.stderr, named.stderr, none.stderr]).toEqual([
      expect.stringMatching(new RegExp(`^draftdiff: ${path} was found, not named: not applied.*--${name} ${path}\\n$`)),
      `draftdiff: using ${path}\n`,
      '',
    ]);
  });

  test('the outline of a document takes rulings only where they are named, too', () => {
    const { outline } = planted('rulings');
    expect(outline().stderr).toMatch(/rulings\.json was found, not named: not applied/);
  });
});

onUnix('what is written', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  test('the permissions of a file that is there stay', () => {
    const cwd = folder(both);
    writeFileSync(join(cwd, 'out.json'), '');
    chmodSync(join(cwd, 'out.json'), 0o640);
    draftdiff(['draft.md', 'final.md', '-o', 'out.json'], { cwd });
    expect(modeOf(join(cwd, 'out.json'))).toBe('640');
  });

  test('a report that may name its source is for its owner alone', () => {
    const cwd = folder(both);
    draftdiff(['draft.md', 'final.md', '--no-share', '-o', 'out.html'], { cwd });
    expect(modeOf(join(cwd, 'out.html'))).toBe('600');
  });

  test('a name as long as the file system takes', () => {
    const cwd = folder(both);
    const name = `${'n'.repeat(250)}.json`;
    expect(draftdiff(['draft.md', 'final.md', '-o', name], { cwd }).status).toBe(0);
    expect(readdirSync(cwd)).toContain(name);
  });

  test.skipIf(process.platform !== 'linux').each([['--help'], ['--version'], ['draft.md', 'final.md'], ['draft.md', 'final.md', '--print-config'], ['schema']])(
    'a full disk: %s',
    (...args) => {
      const full = openSync('/dev/full', 'w');
      const run = () => execFileSync(process.execPath, [bin, ...args], { cwd: folder(both), stdio: ['ignore', full, 'pipe'] });
      expect(run).toThrow(expect.objectContaining({ status: 5 }));
      closeSync(full);
    },
  );
});

test.each([
  ['--limit', 'seconds=1e300'],
  ['--limit', 'seconds=0'],
  ['--limit', 'depth=1000000'],
  ['--limit', 'pages=1.5'],
  ['--limit', 'pages='],
  ['--limit', 'heap=-1'],
  ['--min-weight', '-0.1'],
  ['--min-weight', ''],
])('a number out of its range: %s %s', (flag, value) => {
  expect(draftdiff(['draft.md', 'final.md', flag, value], { cwd: folder(both) })).toMatchObject({ status: 2, stderr: expect.stringMatching(/number from/) });
});

test('a limit out of its range in the configuration', () => {
  const cwd = folder({ ...both, 'draftdiff.config.json': '{"limits": {"seconds": 1e300}}' });
  expect(draftdiff(['draft.md', 'final.md'], { cwd }).status).toBe(2);
});
