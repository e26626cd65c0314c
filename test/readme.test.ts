import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unlocated } from '../src/render/located.js';
import { renderText } from '../src/render/text/index.js';
import { bin, draftdiff, folder, pair } from './cli/run.js';
import { lines as drawn, makePdf } from './read/pdf/make.js';
import { del, docx, ins, p, r } from './read/word/docx.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(root, 'README.md'), 'utf8');

/** The fenced examples of one language under one heading. */
function examples(heading: string, language: string): readonly string[] {
  const section = README.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code.trimEnd());
}

const commandsOf = (heading: string) => examples(heading, 'sh').flatMap((code) => code.split('\n'));

const ASKS = [
  'The council should open every library on Sundays.',
  'The council must buy new books each year.',
  'Libraries should deliver books to the housebound.',
];
const labelled = ASKS.map((ask, at) => `Recommendation ${at + 1}: ${ask}`);

/** A folder with the files that the examples name, and `draftdiff` on the path. */
function place(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = folder({ 'report.md': readFileSync(pair('dropped')[0] ?? '', 'utf8') });
  for (const [at, name] of ['draft.md', 'final.md'].entries()) copyFileSync(pair('community-services')[at] ?? '', join(cwd, name));
  const changed = p(r('Recommendation 2: The council must buy new books each ') + del('year.') + ins('month.'));
  writeFileSync(join(cwd, 'leak.docx'), docx(p(labelled[0] ?? '') + changed + p(labelled[2] ?? '')));
  writeFileSync(join(cwd, 'annex.md'), '# Annex\n\nThe libraries were visited twice, once by day and once in the evening.\n');
  writeFileSync(join(cwd, 'final.pdf'), makePdf({ pages: [labelled.flatMap((text, at) => drawn(60, 700 - 40 * at, [text]))] }));
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(join(cwd, 'bin/draftdiff'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, { mode: 0o755 });
  const who = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t' };
  return { cwd, env: { ...process.env, ...who, PATH: `${join(cwd, 'bin')}${delimiter}${process.env['PATH']}` } };
}

type Place = ReturnType<typeof place>;
const sh = (command: string, { cwd, env }: Place) => spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd, env, encoding: 'utf8' });
const result = (command: string, where: Place) => {
  const { status, stdout } = sh(command, where);
  return { status, says: stdout.trim() !== '' };
};

describe('for journalists', () => {
  test.each(commandsOf('For journalists'))('%s', (command) => {
    expect(result(command, place())).toEqual({ status: 0, says: !/ -o /.test(command) });
  });
});

describe('for many reports', () => {
  const PAIRS = 'draft,final\ndraft.md,final.md\n';
  const JOBS = `${JSON.stringify({ draft: 'draft.md', final: 'final.md' })}\n`;
  test.each(commandsOf('For many reports'))('%s', (command) => {
    const where = place();
    const setup = `mkdir drafts finals && cp draft.md drafts/report.md && cp final.md finals/report.md && printf %s '${PAIRS}' > pairs.csv && printf %s '${JOBS}' > jobs.ndjson`;
    expect(sh(setup, where).status).toBe(0);
    expect(result(command, where)).toEqual({ status: 0, says: false });
    expect(sh('cat results.ndjson report/index.csv', where).stdout).toContain('16');
  });
});

describe('for CI', () => {
  /** The report, and a commit that drops one of its recommendations. */
  function repository(): Place {
    const where = place();
    const setup = `git init -q && git add report.md && git commit -qm draft && cp "${pair('dropped')[1]}" report.md && git commit -qam final && git update-ref refs/remotes/origin/main HEAD~1`;
    expect(sh(setup, where).status).toBe(0);
    return where;
  }

  test('a finding is accepted as told', () => {
    const where = repository();
    const [compare = '', accept = '', gate = ''] = commandsOf('For CI');
    expect(sh(compare, where).status).toBe(0);
    const { findings } = JSON.parse(readFileSync(join(where.cwd, 'comparison.json'), 'utf8'));
    const { fingerprint } = findings.find(({ outcome }: { outcome: string }) => outcome === 'dropped');
    expect(sh(accept.replace(/\b[0-9a-f]{16}\b/, fingerprint), where).status).toBe(0);
    expect(readFileSync(join(where.cwd, 'draftdiff.accepted.json'), 'utf8')).toContain(fingerprint);
    expect([sh(gate, where).status, sh(gate.replace(/--accepted \S+/, ''), where).status]).toEqual([0, 1]);
  });

  test('the recipe for GitLab fails on the drop', () => {
    const where = repository();
    const [, listed = ''] = /^ {2}script:\n((?: {4}- .+\n)+)/m.exec(README) ?? [];
    const script = `set -e\n${listed.replace(/^ {4}- (?:npx --yes )?/gm, '')}`;
    const run = () => sh(script, { ...where, env: { ...where.env, CI_DEFAULT_BRANCH: 'main' } }).status;
    expect(run()).toBe(1);
    expect(readFileSync(join(where.cwd, 'draftdiff.xml'), 'utf8')).toContain('<failure');
    // what the change itself brings loosens nothing
    writeFileSync(join(where.cwd, 'draftdiff.config.json'), '{"ignore": {"sections": ["Recommendations"]}}');
    const base = sh('git rev-parse HEAD~1', where).stdout.trim();
    copyFileSync(join(where.cwd, 'report.md'), join(where.cwd, `${base}:report.md`));
    expect(run()).toBe(1);
  });

  test('the recipe for GitHub names inputs that the action has', () => {
    const given = [...README.matchAll(/^\s+with: \{ '?([\w-]+)'?:.*\}$/gm)].map(([, name = '']) => name).filter((name) => name !== 'fetch-depth');
    const known = [...readFileSync(join(root, 'action.yml'), 'utf8').matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name);
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
    expect(given.length).toBeGreaterThan(0);
  });
});

test('actions of others are named by the hash of their commit', () => {
  const used = ['README.md', 'action.yml'].flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/\buses: *(\S+)/g)].map(([, action = '']) => action),
  );
  expect(used.filter((action) => !action.startsWith('draftdiff/') && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(used.length).toBeGreaterThan(1);
});

describe('for pipes', () => {
  const hasJq = spawnSync('jq', ['--version']).status === 0;
  if (!hasJq && process.env['CI']) throw new Error('jq is missing, and the examples that need it are never skipped in CI');
  if (!hasJq) console.warn('SKIPPED: the jq lines of the README, as jq is not installed');
  test.skipIf(!hasJq).each(commandsOf('For pipes'))('%s', (command) => {
    expect(result(command, place())).toEqual({ status: 0, says: true });
  });
});

test('the example of the library runs', () => {
  const { cwd, env } = place();
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/draftdiff'), 'junction');
  const [code = ''] = examples('As a library', 'js');
  writeFileSync(join(cwd, 'use.mjs'), `${code}\nconsole.log(JSON.stringify([summary.dropped, findings.length > 0, recommendations.length, links]));\n`);
  const { stdout, stderr } = spawnSync(process.execPath, ['use.mjs'], { cwd, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject([
    1,
    true,
    25,
    [
      { draft: [0], final: [] },
      { draft: [1], final: [0] },
    ],
  ]);
});

// One rule for the printed example: its lines are what the tool prints on a terminal of 80 columns, and a line "…" stands for lines left out.
test('the example run is what npm start prints', () => {
  const shown = /^```console\n\$ npm start\n([\s\S]*?)^```$/m.exec(README)?.[1] ?? '';
  const stretches = shown.split(/^…\n/m);
  const comparison = unlocated(JSON.parse(draftdiff([...pair('community-services'), '--format', 'json']).stdout));
  const printed = [...renderText(comparison, { color: false, width: 80, share: false })].join('');
  expect(printed.startsWith(stretches[0] ?? '')).toBe(true);
  expect(stretches.filter((stretch) => !`\n${printed}`.includes(`\n${stretch}`))).toEqual([]);
});

/** Flags of the tools around, not of draftdiff. */
const OTHERS = ['--yes'];

test('every flag it names exists', () => {
  const help = [[], ['history'], ['trace'], ['batch'], ['outline'], ['render'], ['accept'], ['schema']]
    .map((command) => draftdiff([...command, '--help']).stdout)
    .join('\n');
  const named = new Set([...README.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([flag]) => flag));
  expect([...named].filter((flag) => !OTHERS.includes(flag) && !new RegExp(`${flag}(?![\\w-])`).test(help))).toEqual([]);
});
