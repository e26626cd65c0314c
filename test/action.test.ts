import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftdiff, folder } from './cli/run.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const action = fileURLToPath(new URL('../scripts/action.mjs', import.meta.url));
const WHO = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t', GIT_CONFIG_NOSYSTEM: '1' };

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...WHO } }).trim();

/** Runs the step of action.yml as the runner would. */
function step(cwd: string, base: string, more: Readonly<Record<string, string>> = {}) {
  const told = folder();
  const [summary, outputs] = [join(told, 'summary.md'), join(told, 'outputs')];
  const env = { ...process.env, DRAFTDIFF_MAIN: main, DRAFTDIFF_BASE: base, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs, RUNNER_TEMP: told, ...more };
  const { status, stdout } = spawnSync(process.execPath, [action], { cwd, encoding: 'utf8', env });
  const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return {
    status,
    stdout,
    summary: text(summary),
    outputs: Object.fromEntries(
      text(outputs)
        .split('\n')
        .map((line) => line.split('=')),
    ) as Record<string, string>,
  };
}

/** Lines that the runner would obey. */
const commands = (stdout: string) => stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));

const INTRO = 'The ferries of the islands carried fewer people last year than in any year since the war.';
const ASKS = [
  'The harbour board should publish the timetable of every ferry by 1 May.',
  'The council must keep the night boat to the outer islands.',
  'Skippers should report each cancelled crossing to the harbour board within a day.',
  'The council should offer half fares to pupils and apprentices.',
];
const report = (asks: readonly string[], intro = INTRO) =>
  `# Ferries\n\n${intro}\n\n## Recommendations\n\n${asks.map((ask, at) => `Recommendation ${at + 1}: ${ask}`).join('\n\n')}\n`;
const without = (at: number) => ASKS.filter((_, each) => each !== at);

/** A repository with the report on main, and a branch that will change it. */
function repository(content = report(ASKS)): string {
  const cwd = folder({ 'report.md': content });
  git(cwd, 'init', '-q', '-b', 'main');
  commit(cwd, 'draft');
  git(cwd, 'checkout', '-q', '-b', 'change');
  return cwd;
}

function commit(cwd: string, message: string, files: Readonly<Record<string, string>> = {}): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', message);
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A commit on main, brought into the branch, which keeps its own words where both changed them. */
function onMain(cwd: string, message: string, files: Readonly<Record<string, string>>): void {
  git(cwd, 'checkout', '-q', 'main');
  commit(cwd, message, files);
  git(cwd, 'checkout', '-q', 'change');
  git(cwd, 'merge', '-q', '-X', 'ours', '-m', 'merge', 'main');
}

beforeAll(() => {
  for (const name of Object.keys(process.env).filter((each) => each.startsWith('GIT_'))) delete process.env[name];
});

test('five commits: fails on the drop, passes once it is accepted, fails when its text changes again', () => {
  const cwd = repository();
  commit(cwd, 'narrative', { 'report.md': report(ASKS, INTRO.replace('fewer people', 'far fewer people')) });
  const narrative = step(cwd, 'main');
  commit(cwd, 'drop', { 'report.md': report(without(1)) });
  const drop = step(cwd, 'main');
  draftdiff(['main:report.md', 'report.md', '-o', '../c.json'], { cwd });
  draftdiff(['accept', '../c.json', '--reason', 'the night boat has its own report', '--accepted', '../accepted.json'], { cwd });
  onMain(cwd, 'accept', { 'draftdiff.accepted.json': readFileSync(join(cwd, '../accepted.json'), 'utf8') });
  const accepted = step(cwd, 'main');
  onMain(cwd, 'reword', { 'report.md': report(ASKS.map((ask) => ask.replace('keep the night boat', 'keep and light the night boat'))) });
  const reworded = step(cwd, 'main');
  expect([narrative.status, drop.status, accepted.status, reworded.status]).toEqual([0, 1, 0, 1]);
  expect(drop.stdout).toMatch(/^::error file=report\.md,line=7(?:,endLine=7)?,title=dropped%3A Recommendation 2::/m);
  expect(drop.summary).toMatch(/^## Recommendations in one changed file\n\n\*\*1 dropped · 3 kept\*\*\n\n\| File \|/);
  expect(drop.stdout).toContain('on a public repository everyone can read it');
  expect(accepted.summary).toContain('the night boat has its own report');
});

test('only changed files are compared, and no summary is written when none is wanted', () => {
  const cwd = repository();
  commit(cwd, 'other', { 'notes.txt': 'x\n', 'tool.js': '1\n' });
  const { status, stdout, summary } = step(cwd, 'main', { DRAFTDIFF_PATHS: '*.md' });
  expect([status, stdout, summary]).toEqual([0, '', '']);
  commit(cwd, 'drop', { 'report.md': report(without(0)) });
  expect(step(cwd, 'main', { DRAFTDIFF_SUMMARY: 'false' })).toMatchObject({ status: 1, summary: '' });
});

test('a renamed file is followed', () => {
  const cwd = repository();
  mkdirSync(join(cwd, 'final'));
  renameSync(join(cwd, 'report.md'), join(cwd, 'final/ferries.md'));
  commit(cwd, 'rename', { 'final/ferries.md': report(without(2)) });
  const { status, stdout } = step(cwd, 'main');
  expect([status, commands(stdout).map((line) => line.split('::')[1]?.replace(/,endLine=\d+/, ''))]).toEqual([
    1,
    ['error file=final/ferries.md,line=9,title=dropped%3A Recommendation 3'],
  ]);
});

test('of a deleted file all is dropped, of a new one all is added', () => {
  const cwd = repository();
  rmSync(join(cwd, 'report.md'));
  commit(cwd, 'delete');
  const deleted = step(cwd, 'main');
  git(cwd, 'checkout', '-q', '-B', 'change', 'main');
  commit(cwd, 'new', { 'second.md': report(['The council should paint the pier of every island.', 'The board must count the gulls.']) });
  const added = step(cwd, 'main');
  expect([deleted.status, deleted.stdout.match(/^::error/gm)?.length, added.status, added.stdout.match(/^::notice/gm)?.length]).toEqual([1, 4, 0, undefined]);
  expect(step(cwd, 'main', { DRAFTDIFF_NOTICES: 'true' }).stdout.match(/^::notice/gm)?.length).toBe(2);
});

test('the settings are those of the base: a change cannot loosen its own gate', () => {
  const cwd = repository();
  const loose = '{"ignore": {"sections": ["Recommendations"]}}';
  const base = git(cwd, 'rev-parse', 'main');
  // a path that looks like a revision must not be read in its place either
  commit(cwd, 'drop', { 'report.md': report(without(1)), 'draftdiff.config.json': loose, [`${base}:report.md`]: report(without(1)) });
  const changed = step(cwd, 'main');
  onMain(cwd, 'loosen', { 'draftdiff.config.json': loose });
  expect([changed.status, step(cwd, 'main').status]).toEqual([1, 0]);
});

test('a clone without the base says what to do', () => {
  const source = repository();
  const base = git(source, 'rev-parse', 'HEAD');
  commit(source, 'drop', { 'report.md': report(without(1)) });
  const cwd = join(folder(), 'clone');
  git(source, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${source}`, cwd);
  expect(step(cwd, base)).toMatchObject({ status: 3, stdout: '::error::The base commit is not in this clone. Set fetch-depth: 0 in the checkout step.\n' });
});

test('a base that looks like an option is refused', () => {
  expect(step(repository(), '--output=x').status).toBe(3);
});

describe('a version that cannot be read is an error, never nothing', () => {
  const told = ({ status, stdout }: ReturnType<typeof step>) => [status, stdout];

  test('contents that the clone lacks', () => {
    const cwd = repository();
    commit(cwd, 'drop', { 'report.md': report(without(1)) });
    const object = git(cwd, 'rev-parse', 'main:report.md');
    rmSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)));
    expect(told(step(cwd, 'main'))).toEqual([3, expect.stringMatching(/^::error::report\.md: the clone lacks its contents.*\n$/)]);
  });

  test('a folder that the clone lacks', () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'in'));
    commit(cwd, 'new', { 'in/second.md': report(ASKS) });
    const tree = git(cwd, 'rev-parse', 'HEAD:in');
    rmSync(join(cwd, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(told(step(cwd, 'main'))).toEqual([3, expect.stringMatching(/^::error::The clone lacks files of base or head.*\n$/)]);
  });

  test('a configuration of the base that the clone lacks', () => {
    const cwd = repository();
    onMain(cwd, 'tighten', { 'draftdiff.config.json': '{"failOn": ["dropped", "softened"]}' });
    commit(cwd, 'drop', { 'report.md': report(without(1)) });
    const object = git(cwd, 'rev-parse', 'main:draftdiff.config.json');
    rmSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)));
    expect(told(step(cwd, 'main'))).toEqual([3, expect.stringMatching(/^::error::draftdiff\.config\.json: the clone lacks its contents/)]);
  });

  test.skipIf(process.platform === 'win32')('a report that became a link', () => {
    const cwd = repository();
    rmSync(join(cwd, 'report.md'));
    symlinkSync('elsewhere.md', join(cwd, 'report.md'));
    commit(cwd, 'link');
    expect(told(step(cwd, 'main'))).toEqual([3, expect.stringMatching(/^::error::report\.md: is a link or a submodule.*\n$/)]);
  });
});

const ANNOTATION = /^::(?:error|warning|notice) file=[^,:]*(?:,line=\d+(?:,endLine=\d+)?)?,title=[^,:]*::(?:(?!::|##\[).)*$/;

test.each(['::error file=x::y.md', 'a,line=1::b%0A.md', 'line\n::stop-commands::x.md', '-o.md', '--format=html.md'])(
  'a file named %j commands nothing',
  (name) => {
    const cwd = repository();
    const hostile = 'The council must print ::error file=x.md::owned and ##[error]owned\r\n::set-output name=a::b on posters.';
    git(cwd, 'checkout', '-q', 'main');
    commit(cwd, 'add', { [name]: report([hostile, ...ASKS]) });
    git(cwd, 'checkout', '-q', '-B', 'change');
    commit(cwd, 'drop', { [name]: report(ASKS) });
    const { status, stdout } = step(cwd, 'main~0');
    expect(status).toBe(1);
    expect(commands(stdout).filter((line) => !ANNOTATION.test(line))).toEqual([]);
  },
);

test('a file that cannot be read is one error of one line', () => {
  const cwd = repository();
  commit(cwd, 'broken', { 'bad\n::error::x.pdf': '%PDF-1.7\nbroken' });
  const { status, stdout } = step(cwd, 'main', { DRAFTDIFF_PATHS: '*' });
  expect([status, commands(stdout).length]).toEqual([3, 1]);
});

/** What 60 documents lose, keep and become in one change. */
function large(): { readonly cwd: string; readonly result: ReturnType<typeof step> } {
  const readme =
    '# Ferries of the islands\n\nThis repository holds reports. Clone it, open a file and read. Nothing in it is built, and no tool is needed for reading what it says about boats.\n';
  const rewritten =
    '# Gulls\n\nHow loud is a gull? Louder than a horn, softer than thunder. Listeners wrote down what they heard on forty nights.\n\n## Recommendations\n\nRecommendation 1: Listeners should sort every night by weather, moon and tide.\n';
  const name = (at: number) => `reports/${String(at).padStart(2, '0')}.md`;
  const cwd = folder();
  mkdirSync(join(cwd, 'reports'));
  git(cwd, 'init', '-q', '-b', 'main');
  const asks = (at: number) => ASKS.map((ask) => `${ask.slice(0, -1)} on island ${at}.`);
  const documents = Object.fromEntries(Array.from({ length: 58 }, (_, at) => [name(at), report(asks(at), `${INTRO} Island ${at} is one of them.`)]));
  commit(cwd, 'draft', { ...documents, 'README.md': readme, 'reports/Bericht über Fähren.docx': '' });
  writeFileSync(join(cwd, 'reports/Bericht über Fähren.docx'), word(asks(99)));
  commit(cwd, 'word');
  git(cwd, 'checkout', '-q', '-b', 'change');
  const changed = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [
      name(at),
      report(
        asks(at).filter((_ask, each) => each !== at % 4),
        `${INTRO} Island ${at} is one of them.`,
      ),
    ]),
  );
  rmSync(join(cwd, name(20)));
  renameSync(join(cwd, name(30)), join(cwd, 'reports/renamed.md'));
  writeFileSync(join(cwd, 'reports/Bericht über Fähren.docx'), word(asks(99).slice(1)));
  commit(cwd, 'change', {
    ...changed,
    'README.md': rewritten,
  });
  return { cwd, result: step(cwd, 'main', { DRAFTDIFF_PATHS: '*.md\n*.docx', DRAFTDIFF_FORMATS: 'sarif,junit' }) };
}

/** The smallest Word file that holds a report. */
function word(asks: readonly string[]): Uint8Array {
  const paragraph = (text: string, style = '') => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = [
    paragraph('Ferries', 'Heading1'),
    paragraph(INTRO),
    paragraph('Recommendations', 'Heading1'),
    ...asks.map((ask, at) => paragraph(`Recommendation ${at + 1}: ${ask}`)),
  ];
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}

describe('a repository of 60 documents', () => {
  let result: ReturnType<typeof step>;
  beforeAll(() => {
    result = large().result;
  });

  test('fails, with at most ten annotations, which fail the gate, and counts the others', () => {
    const told = commands(result.stdout);
    expect([
      result.status,
      told.length,
      told.every((line) => /^::error file=reports\/\d\d\.md,line=|^::error file=reports\/Bericht über Fähren\.docx,/.test(line)),
    ]).toEqual([1, 10, true]);
    expect(result.stdout).toMatch(/^and \d+ more: the job summary has them all$/m);
  });
  test('has one summary with totals and a table first', () => {
    expect(result.summary.match(/^## /gm)?.filter((_, at) => at === 0)).toHaveLength(1);
    expect(result.summary).toMatch(/^## Recommendations in 14 changed files\n\n\*\*15 dropped · \d+ kept\*\*\n\n\| File \|/);
    expect(result.summary.match(/^\| `/gm)).toHaveLength(14);
  });
  test('passes the README, which has nothing to lose', () => {
    expect(result.summary).toMatch(/^\| `README\.md` \| – \| – \| no recommendations in the base: none can be lost \| passed \|$/m);
  });
  test('gives counts and files to later steps', () => {
    const { dropped, softened, sarif = '', report: made = '' } = result.outputs;
    const log = JSON.parse(readFileSync(sarif, 'utf8'));
    const uris = log.runs[0].results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) => one.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect([dropped, softened, log.runs.length, uris.includes('reports/00.md'), uris.includes('reports/Bericht%20%C3%BCber%20F%C3%A4hren.docx')]).toEqual([
      '15',
      '0',
      1,
      true,
      true,
    ]);
    expect(readdirSync(made).filter((name) => name.endsWith('.xml'))).toHaveLength(13);
  });
});

test('draftdiff that cannot be installed is no finding', () => {
  const cwd = repository();
  commit(cwd, 'drop', { 'report.md': report(without(1)) });
  const { status, stdout } = step(cwd, 'main', { DRAFTDIFF_MAIN: '', npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' });
  expect([status, stdout]).toEqual([3, expect.stringMatching(/^::error::draftdiff could not be installed, so nothing was compared: /)]);
});

test('what is accepted may come from a branch that the change cannot write to, and never from the change', () => {
  const cwd = repository();
  commit(cwd, 'drop', { 'report.md': report(without(1)) });
  draftdiff(['main:report.md', 'report.md', '-o', '../c.json'], { cwd });
  draftdiff(['accept', '../c.json', '--reason', 'agreed', '--accepted', '../accepted.json'], { cwd });
  const entries = readFileSync(join(cwd, '../accepted.json'), 'utf8');
  commit(cwd, 'loosen', { 'draftdiff.accepted.json': entries });
  const own = step(cwd, 'main');
  git(cwd, 'checkout', '-q', '-b', 'accepted', 'main');
  commit(cwd, 'accept', { 'draftdiff.accepted.json': entries });
  git(cwd, 'checkout', '-q', 'change');
  expect([own.status, step(cwd, 'main', { DRAFTDIFF_ACCEPTED_FROM: 'accepted' }).status]).toEqual([1, 0]);
});

test('a comment is written once and then kept up to date', async () => {
  const asked: string[] = [];
  const comments: { id: number; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      if (request.method === 'POST') comments.push({ id: 7, ...JSON.parse(body) });
      response.setHeader('content-type', 'application/json').end(JSON.stringify(request.method === 'GET' ? comments : {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const cwd = repository();
  commit(cwd, 'drop', { 'report.md': report(without(1)) });
  const env = { DRAFTDIFF_COMMENT_TOKEN: 't', DRAFTDIFF_COMMENT_NUMBER: '5', GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'o/r' };
  await stepBeside(cwd, env);
  await stepBeside(cwd, env);
  server.close();
  const list = 'GET /repos/o/r/issues/5/comments?per_page=100';
  expect(asked).toEqual([list, 'POST /repos/o/r/issues/5/comments', list, 'PATCH /repos/o/r/issues/comments/7']);
  expect(comments[0]?.body).toMatch(/^<!-- draftdiff -->\n## Recommendations in one changed file/);
});

/** Runs the step while this process serves. */
function stepBeside(cwd: string, more: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...process.env, DRAFTDIFF_MAIN: main, DRAFTDIFF_BASE: 'main', DRAFTDIFF_HEAD: 'HEAD', RUNNER_TEMP: folder(), ...more };
  return new Promise((done) => spawn(process.execPath, [action], { cwd, env, stdio: 'ignore' }).once('close', () => done()));
}
