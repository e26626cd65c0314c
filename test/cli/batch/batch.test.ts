import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftdiff, folder, lines } from '../run.js';

const LAMPS = 'The harbour board should replace the lamps on the north pier before winter.';
const BOATS = 'The council should count the boats in the inner harbour every spring.';
const ROPES = 'The warden must inspect the mooring ropes each week.';
const about = (topic: string) =>
  `# ${topic}\n\nThe ${topic} was built for sailing ships, and the town has grown around it ever since the ferries came.\n\n## Recommendations\n`;
const report = (topic: string, ...texts: string[]) => `${about(topic)}\n${texts.map((text, at) => `Recommendation ${at + 1}: ${text}`).join('\n\n')}\n`;

/** Two folders: two pairs by name, one by its words, one file without a partner. */
function place(): string {
  const cwd = folder();
  const files = {
    'drafts/a.md': report('harbour', LAMPS, BOATS),
    'finals/a.md': report('harbour', LAMPS),
    'drafts/sub/b.md': report('quay', ROPES, BOATS),
    'finals/sub/b.md': report('quay', ROPES, BOATS),
    'drafts/old-name.md': report('lighthouse', LAMPS, ROPES),
    'finals/new-name.md': report('lighthouse', LAMPS, ROPES),
    'drafts/alone.md': '# Minutes\n\nNothing was said of any of this at the meeting, and everybody went home early.\n',
  };
  for (const name of ['drafts/sub', 'finals/sub']) mkdirSync(join(cwd, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

/** All files below a folder, with what they hold. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [join(entry.parentPath, entry.name).slice(path.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
}

test('two folders become a page and a comparison for each pair and an index, the same bytes whatever -j, and resumed', () => {
  const cwd = place();
  const one = draftdiff(['batch', 'drafts', 'finals', '--out', 'one', '-j', '1'], { cwd });
  const two = draftdiff(['batch', 'drafts', 'finals', '--out', 'two', '-j', '3'], { cwd });
  expect([one.status, two.status]).toEqual([3, 3]);
  expect(one.stderr).toContain('4 pairs: 3 compared, 1 not; one/index.html shows all');
  const [first, second] = [contents(join(cwd, 'one')), contents(join(cwd, 'two'))];
  expect(second).toEqual(first);
  expect(Object.keys(first).filter((name) => name.endsWith('.json'))).toEqual(['/index.json', '/pairs/1.json', '/pairs/3.json', '/pairs/4.json']);
  expect(first['/index.csv']).toContain('"pair 3","0","2"');
  expect(first['/index.json']).toContain('no document of finals has its name or, clearly, its words');
  expect(first['/index.html']).toContain('<a href="pairs/4.html">pair 4</a>');

  // killed half way: what was written stays, what was not is made
  rmSync(join(cwd, 'two/pairs/1.json'));
  writeFileSync(join(cwd, 'two/pairs/3.json'), '{"type":"comparison"');
  rmSync(join(cwd, 'two/index.json'));
  const again = draftdiff(['batch', 'drafts', 'finals', '--out', 'two'], { cwd });
  expect(again.stderr).toContain('3 compared (1 of them in a run before)');
  expect(contents(join(cwd, 'two'))).toEqual(first);

  // other settings, or another input, are another pair
  expect(draftdiff(['batch', 'drafts', 'finals', '--out', 'two', '--strict'], { cwd }).stderr).toContain('3 compared, 1 not');
});

test('a line in, a line out, in the order of the input; what is no job costs itself only', () => {
  const cwd = place();
  const jobs = ['{"draft":"drafts/a.md","final":"finals/a.md","id":"first"}', 'no job', '{"draft":["drafts/a.md","drafts/sub/b.md"],"final":"nowhere.md"}', ''];
  const { status, stdout } = draftdiff(['batch', '-'], { cwd, stdin: jobs.join('\n') });
  const records = lines(stdout).map(
    (line) => JSON.parse(line) as { id: string; exit: number; comparison?: { summary: { dropped: number } }; error?: { message: string } },
  );
  expect(status).toBe(3);
  expect(records.map(({ id, exit }) => [id, exit])).toEqual([
    ['first', 0],
    ['2', 2],
    ['3', 3],
  ]);
  expect(records[0]?.comparison?.summary.dropped).toBe(1);
  expect(records[1]?.error?.message).toMatch(/^standard input, job 2: is no JSON/);
  expect(records[2]?.error?.message).toBe('nowhere.md: no such file');
});

test('a manifest in columns names files from its folder, ids and settings; the worst gate of all is the exit code', () => {
  const cwd = place();
  writeFileSync(
    join(cwd, 'drafts/pairs.csv'),
    'id;draft;final;failOn\r\n"the ""first""";a.md;../finals/a.md;dropped\r\nsame;sub/b.md|a.md;"sub/b.md|a.md";\r\n',
  );
  const { status, stdout } = draftdiff(['batch', 'drafts/pairs.csv'], { cwd });
  expect(
    lines(stdout)
      .map((line) => JSON.parse(line))
      .map(({ id, exit }) => [id, exit]),
  ).toEqual([
    ['the "first"', 1],
    ['same', 0],
  ]);
  expect(status).toBe(1);
});

test('settings stand in a column of their own as JSON, or in a key; what is wrong with them keeps the id', () => {
  const cwd = place();
  const rows = ['one,{"failOn":["dropped"]}', 'two,{"colour":1}', 'three,{"failOn"', ',"{""failOn"":[""softened""]}"'].map((row) => {
    const [id, settings = ''] = [row.slice(0, row.indexOf(',')), row.slice(row.indexOf(',') + 1)];
    return `${id},drafts/a.md,finals/a.md,${settings.startsWith('"') ? settings : `"${settings.replaceAll('"', '""')}"`}`;
  });
  writeFileSync(join(cwd, 'pairs.csv'), `id,draft,final,settings\n${rows.join('\n')}\n`);
  const told = (stdout: string) =>
    lines(stdout)
      .map((line) => JSON.parse(line))
      .map(({ id, exit, error }) => [id, exit, error?.message]);
  expect(told(draftdiff(['batch', 'pairs.csv'], { cwd }).stdout)).toEqual([
    ['one', 1, undefined],
    ['two', 2, expect.stringContaining('pairs.csv, job 2: options: unknown key "colour"')],
    ['three', 2, expect.stringContaining('pairs.csv, job 3: "settings" is no JSON')],
    ['4', 0, undefined],
  ]);
  const job = '{"id":"x","draft":"drafts/a.md","final":"finals/a.md","settings":{"failOn":["dropped"]}}';
  expect(told(draftdiff(['batch'], { cwd, stdin: job }).stdout)).toEqual([['x', 1, undefined]]);
});

test('a range compares every document that changed in git', () => {
  const cwd = place();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], { cwd, stdio: 'pipe' });
  git('init', '-q');
  git('add', 'drafts');
  git('commit', '-qm', 'drafts');
  cpSync(join(cwd, 'finals/a.md'), join(cwd, 'drafts/a.md'));
  git('mv', 'drafts/old-name.md', 'drafts/renamed.md');
  writeFileSync(join(cwd, 'drafts/figures.xlsx'), 'none');
  git('add', 'drafts');
  git('commit', '-qm', 'finals');
  const { stdout } = draftdiff(['batch', '--range', 'HEAD~1..HEAD'], { cwd });
  expect(
    lines(stdout)
      .map((line) => JSON.parse(line))
      .map(({ id, draft, exit }) => [id, draft[0], exit]),
  ).toEqual([
    ['drafts/a.md', 'HEAD~1:drafts/a.md', 0],
    ['drafts/renamed.md', 'HEAD~1:drafts/old-name.md', 0],
  ]);
});

test.each([
  [['batch', 'drafts'], 2, 'drafts: is a folder; name the folder of the finals, too'],
  [['batch', 'drafts/a.md', 'finals/a.md'], 2, 'drafts/a.md: is no folder; for one pair: draftdiff <draft> <final>'],
  [['batch', 'nowhere.csv'], 3, 'nowhere.csv: no such file or folder'],
  [['batch', 'drafts', 'finals', '--out', 'pairs.csv'], 5, 'pairs.csv: the folder cannot be made: a file has that name; name another folder with --out'],
  [['batch', 'drafts', 'finals', '--out', 'pairs.csv/x'], 5, 'the folder cannot be made: a file has that name'],
  [['batch', 'drafts', 'finals', '--out', 'drafts'], 2, '--out drafts: would put results among the documents of drafts'],
  [['batch', 'drafts', 'finals', '--out', './finals/new/report'], 2, '--out ./finals/new/report: would put results among the documents of finals'],
  [['batch', 'drafts', 'linked', '--out', 'finals/report'], 2, '--out finals/report: would put results among the documents of linked'],
  [['batch', 'empty', 'empty-2'], 2, 'empty and empty-2: hold no document that draftdiff reads'],
  [['batch', 'empty', 'empty-2', '--out', 'out'], 2, 'empty and empty-2: hold no document that draftdiff reads'],
  [['batch', 'pairs.csv'], 2, 'pairs.csv: names no pair; write a row for each'],
  [['batch'], 2, 'standard input: names no pair; write a line for each'],
  [['batch', '--range=-p'], 2, '--range: "-p" names no revisions'],
])('%j is refused: %i %s', (args, code, says) => {
  const cwd = place();
  for (const name of ['empty', 'empty-2']) mkdirSync(join(cwd, name));
  writeFileSync(join(cwd, 'pairs.csv'), 'draft,final\n');
  symlinkSync('finals', join(cwd, 'linked'));
  const before = contents(cwd);
  const { status, stderr } = draftdiff(args, { cwd });
  expect([status, lines(stderr)]).toEqual([code, [expect.stringContaining(says)]]);
  expect(contents(cwd)).toEqual(before);
});

test.runIf(existsSync('/proc/self'))('a folder that the system never makes is refused, not tried for ever', () => {
  const { status, stderr } = draftdiff(['batch', 'drafts', 'finals', '--out', '/proc/draftdiff/x'], { cwd: place() });
  expect([status, stderr]).toEqual([5, expect.stringContaining('/proc/draftdiff/x: the folder cannot be made: the system lets nobody make folders there')]);
});

test('two pairs of one id are told apart from each other: the second is refused', () => {
  const cwd = place();
  const job = '{"draft":"drafts/a.md","final":"finals/a.md","id":"../x"}';
  const { status } = draftdiff(['batch', '--out', 'out', '--no-pages'], { cwd, stdin: `${job}\n${job}\n` });
  expect(status).toBe(2);
  expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['/index.csv', '/index.html', '/index.json', '/pairs/1.json']);
});
