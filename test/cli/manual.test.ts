import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { FLAG_NAMES, FLAGS } from '../../src/cli/flags/registry.js';
import { bash } from '../../src/cli/manual/bash.js';
import type { Told } from '../../src/cli/manual/described.js';
import { fish } from '../../src/cli/manual/fish.js';
import { powershell } from '../../src/cli/manual/powershell.js';
import { roff } from '../../src/cli/manual/roff.js';
import { zsh } from '../../src/cli/manual/zsh.js';
import { draftdiff } from './run.js';

const printed = (...args: readonly string[]) => draftdiff(args).stdout;
const hasShell = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const option = { says: "it's: [odd] \\ text", optional: false, words: [], several: false };
const COMMANDS: readonly Told[] = [
  {
    name: '',
    says: 'compares',
    usage: 'draftdiff <draft>',
    options: [{ ...option, long: '--only', short: '-o', value: '<kinds>', words: ['dropped', 'added'], several: true }],
  },
  { name: 'render', says: 'renders', usage: 'draftdiff render', options: [{ ...option, long: '--format', value: '<name>', words: ['text', 'json'] }] },
];

/** What bash offers where a line ends. */
function offered(...line: readonly string[]): readonly string[] {
  const script = `${bash(COMMANDS)}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _draftdiff; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', script, 'bash', 'draftdiff', ...line], { encoding: 'utf8', cwd: '/' })
    .stdout.trim()
    .split('\n')
    .sort();
}

describe.each(['completion bash', 'completion zsh', 'completion fish', 'completion powershell', 'man'])('draftdiff %s', (what) => {
  const text = printed(...what.split(' ')).replaceAll('\\-', '-');
  test('names every flag', () => expect(FLAG_NAMES.filter((name) => !text.includes(what.endsWith('fish') ? `-l ${name}` : `--${name}`))).toEqual([]));
  test('names every command', () => expect(['outline', 'render', 'schema', 'accept', 'completion'].filter((name) => !text.includes(name))).toEqual([]));
  test('names what a flag can be', () => expect(text).toContain(FLAGS.format.values?.[0]));
});

test('completion of a shell that has none is refused', () => expect(draftdiff(['completion', 'tcsh'])).toMatchObject({ status: 2, stdout: '' }));

describe.runIf(hasShell('bash'))('bash', () => {
  test('offers the options of draftdiff', () => expect(offered('a.md', '--')).toEqual(['--only']));
  test('offers the options of a command', () => expect(offered('render', '--')).toEqual(['--format']));
  test('offers what an option can be', () => expect(offered('render', '--format', 'j')).toEqual(['json']));
  test('offers the next of several', () => expect(offered('--only', 'dropped,a')).toEqual(['dropped,added']));
  test('offers commands first', () => expect(offered('ren')).toContain('render'));
});

test.runIf(hasShell('zsh'))('zsh reads its completion', () => expect(spawnSync('zsh', ['-n'], { input: zsh(COMMANDS) }).status).toBe(0));
test.runIf(hasShell('fish'))('fish reads its completion', () => expect(spawnSync('fish', ['--no-execute'], { input: fish(COMMANDS) }).status).toBe(0));

test('zsh is told of odd marks as text', () => expect(zsh(COMMANDS)).toContain("it'\\''s\\: \\[odd\\] \\\\ text"));
test('fish is told of odd marks as text', () => expect(fish(COMMANDS)).toContain("it\\'s: [odd] \\\\ text"));
test('roff is told of odd marks as text', () => expect(roff(COMMANDS, '1.0.0')).toContain("it's: [odd] \\e text (dropped, added)"));
test('PowerShell is told of odd marks as text', () => expect(powershell(COMMANDS)).toContain("'--only' = 'it''s: [odd] \\ text'"));
test('PowerShell is told what an option can be, by its long and short name', () =>
  expect(powershell(COMMANDS)).toContain("'--only' = @('dropped', 'added'); '-o' = @('dropped', 'added')"));
