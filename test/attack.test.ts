import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, folder } from './cli/run.js';
import { del, docx, ins, p, r } from './read/word/docx.js';
import { shared } from './shared.js';

// What once got through, as it was reported: each folder of ../shared/cases/attack holds a command, and what it prints must be this.
const base = shared();
const root = base ? join(base, 'cases', 'attack') : '';
/** Who changed what in the Word files that tests make. */
const NAME = 'Ada Writer';
const HARBOUR = [
  'Recommendation 1. The Harbour Board should publish a list of all berths by 1 March 2027.',
  'Recommendation 2. The Department of Transport must appoint a national harbour director.',
  'Recommendation 3. Port operators should consider training all crane drivers in safe lifting.',
];

const EXPECTED: Readonly<Record<string, RegExp>> = {
  1: /lacks the contents.*rc=3 .*: 1 dropped · 2 kept.*full clone rc=1\n/s,
  2: /^draftdiff: flate\.pdf: [^\n]*inflatedBytes[^\n]*\nrc=4 /,
  3: /^4 recommendations in the draft, 4 in the final: 1 reworded/,
  4: /^4 recommendations in the draft, 4 in the final: 1 reworded/,
  5: /rc=0 \(expected 0.*rc=0 \(expected in under 1 s\)/s,
  6: /^(?:3 recommendations in the draft, 3 in the final: 3 kept\n){6}$/,
  7: /^draftdiff: f\.md: is no regular file[^\n]*\n(?!.*still there)/s,
  9: /^(?!.*Warning).*rc=[023] /s,
  10: /is over \d+ bytes[^\n]*\nrc=4 /,
  11: /^(?:[^\n]*the disk is full\n){2}(?:rc=5 expected 5\n){2}$/,
  12: /^4,003 recommendations in the draft, 4,003 in the final: 2,000 dropped/,
  13: /^draftdiff: draftdiff\.config\.json: is no regular file\nrc=2 /,
  14: /^0\n$/m,
  15: /: 3 kept\n.*KEPT 3/s,
};

/** A Word file with changes by somebody who has a name. */
function named(cwd: string, file: string, more: string): string {
  const changed = p(r(HARBOUR[0] ?? '') + del(' At once.') + ins(more));
  writeFileSync(join(cwd, file), docx(changed + p(HARBOUR[1] ?? '') + p(HARBOUR[2] ?? '')));
  return join(cwd, file);
}

test.skipIf(!base)('every folder is tried', () => {
  expect(readdirSync(root).filter((name) => /^\d+$/.test(name) && !EXPECTED[name])).toEqual([]);
});

test.skipIf(!base || process.platform !== 'linux').each(Object.entries(EXPECTED))('attack %s', { timeout: 300_000 }, (name, expected) => {
  const cwd = folder();
  const env = { ...process.env, D: `${process.execPath} ${bin}`, A: named(cwd, 'a.docx', ' Later.'), B: named(cwd, 'b.docx', ' Then.'), NAME };
  const { stdout, stderr } = spawnSync('bash', [join(root, name, 'cmd.sh')], { cwd, env, encoding: 'utf8', timeout: 290_000 });
  // what `time` and the shell itself say is no output of the command
  const said = stderr
    .replace(/^(?:\n?real|user|sys)\s.*\n|^.*cmd\.sh: line .*\n|^draftdiff: using .*\n|^draftdiff: .*was found, not named.*\n/gm, '')
    .trimStart();
  expect(said + stdout).toMatch(expected);
});
