import { expect, test } from 'vitest';
import { draftdiff, folder, lines, pair } from './run.js';

const example = pair('community-services');
const shown = (...flags: string[]) => draftdiff([...example, ...flags]).stdout;
const headings = (printed: string) => printed.match(/^── [A-Z]+ [^─]*?(?= ·| ─|$)/gm);

test('--only shows what was asked for and says what it hides', () => {
  const printed = shown('--only', 'dropped,negation');
  expect([headings(printed), /^Shown: 1 of 25 findings/m.test(printed)]).toEqual([['── DROPPED Recommendation 3'], true]);
});

test('--min-weight shows what weighs as much or more', () => {
  expect(headings(shown('--min-weight', '0.9'))).toEqual(['── DROPPED Recommendation 3', '── DEMOTED Recommendation 21']);
});

test.each([['--only', 'dropped'], ['--min-weight', '1'], ['--context'], ['--explain'], ['--brief']])('%s %s changes no JSON and no exit code', (...flags) => {
  const gate = ['--fail-on', 'softened', '-f', 'json'];
  const [plain, filtered] = [draftdiff([...example, ...gate]), draftdiff([...example, ...gate, ...flags])];
  expect([filtered.status, JSON.parse(filtered.stdout).findings]).toEqual([1, JSON.parse(plain.stdout).findings]);
});

test('--explain adds the sentence for print, the rules and the fingerprint', () => {
  const printed = shown('--explain', '--only', 'dropped');
  expect(['In print', 'Seen', 'fingerprint'].filter((word) => !printed.includes(word))).toEqual([]);
});

test('--context shows unchanged words in full', () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const report = (duty: string) => `# Boats\n\n## Recommendations\n\n1. The board ${duty} mend the boats, ${long}.\n\n2. The crew should sing.\n`;
  const cwd = folder({ 'draft.md': report('must'), 'final.md': report('may') });
  const has = (...flags: string[]) => /word30\b/.test(draftdiff(['draft.md', 'final.md', ...flags], { cwd }).stdout);
  expect([has(), has('--context')]).toEqual([false, true]);
});

test('--brief leaves Markdown at the counts and one table', () => {
  const [whole, brief] = [shown('-f', 'markdown'), shown('-f', 'markdown', '--brief')];
  expect([whole.includes('### Dropped'), brief.includes('### Dropped'), brief.includes('| **Dropped** | Recommendation 3 |')]).toEqual([true, false, true]);
});

test('render fails on what comparing would fail on', () => {
  const cwd = folder();
  draftdiff([...example, '-o', 'c.json'], { cwd });
  const status = (kinds: string) => draftdiff(['render', 'c.json', '--fail-on', kinds], { cwd }).status;
  expect([status('dropped'), status('negation')]).toEqual([1, 0]);
});

test('in a pipe the headline is one line, whatever it counts', () => {
  expect(lines(shown())[0]?.replaceAll('\u00a0', ' ')).toBe(
    '25 recommendations in the draft, 24 in the final: 1 dropped · 1 demoted, to be checked · 4 reworded (3 softened) · 1 merged · 1 split, to be checked · 1 added · 16 kept',
  );
});
