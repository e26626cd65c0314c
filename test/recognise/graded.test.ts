import { expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../../src/compare.js';

const table = (title: string, rows: readonly string[]) =>
  `# The standard\n\n## ${title}\n\n| # | Text | L1 | L2 |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const found = async (text: string) => (await outline(input('a.md', text))).recommendations.map(({ label, text: said }) => `${label} ${said}`);

test.each([
  [
    'ticks',
    'Verification Requirements',
    ['1.1 | Keys are rotated each year. | ✓ | ✓', '1.2 | Backups are kept off the site. | | ✓', '1.3 | All doors lock by themselves. | ✓ | ✓'],
  ],
  [
    'crosses and codes',
    'Control requirements',
    [
      '2.1 | KEY-1 | Keys are rotated each year. | x |',
      '2.2 | KEY-2 | Backups are kept off the site. | | x',
      '2.3 | KEY-3 | All doors lock by themselves. | x | x',
    ],
  ],
  [
    'German',
    'Anforderungen an den Betrieb',
    [
      '1.1 | Die Schlüssel sind jährlich neu vergeben. | ● | ●',
      '1.2 | Die Sicherungen liegen an einem anderen Ort. | | ●',
      '1.3 | Alle Türen schließen von selbst. | ● |',
    ],
  ],
  [
    'French',
    'Exigences de sécurité',
    [
      '1.1 | Les clés sont changées chaque année. | ✓ | ✓',
      '1.2 | Les sauvegardes sont gardées ailleurs. | | ✓',
      '1.3 | Toutes les portes se ferment seules. | ✓ |',
    ],
  ],
])('rows that a table grades by %s are requirements', async (_name, title, rows) => {
  const all = await found(table(title, rows));
  expect(all).toHaveLength(3);
  expect(all[2]).toMatch(/^\S+ [^|]+\.$/);
});

test.each([
  [
    'of products without numbers',
    table('Requirements of the market', ['Boats | The boat has sails. | ✓ | ', 'Ships | The ship has engines. | ✓ | ✓', 'Rafts | The raft has oars. | | ✓']),
  ],
  [
    'of questions',
    table('Requirements', ['1.1 | Are keys rotated each year? | ✓ | ', '1.2 | Are backups kept elsewhere? | | ✓', '1.3 | Do all doors lock? | ✓ | ✓']),
  ],
  [
    'under a title that names something else',
    table('What we saw', [
      '1.1 | Keys are rotated each year. | ✓ | ',
      '1.2 | Backups are kept elsewhere. | | ✓',
      '1.3 | All doors lock by themselves. | ✓ | ✓',
    ]),
  ],
])('a table of marks %s recommends nothing', async (_name, text) => expect(await found(text)).toEqual([]));

test('a mark that went is told, and rewords nothing', async () => {
  const rows = ['1.1 | Keys are rotated each year. | ✓ | ✓', '1.2 | Backups are kept off the site. | | ✓', '1.3 | All doors lock by themselves. | ✓ | ✓'];
  const { findings } = await compare(
    input('a.md', table('Requirements', rows)),
    input('b.md', table('Requirements', rows.with(0, '1.1 | Keys are rotated each year. | | ✓'))),
  );
  expect(findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type, reason }) => `${type}: ${reason}`)])).toEqual([
    ['kept', 'scope: no longer marked for L1'],
    ['kept'],
    ['kept'],
  ]);
});

test.each([
  ['one row', ['| 1.4 | The lifts stop at every floor. | ✓ | |']],
  ['two rows', ['| 1.4 | The lifts stop at every floor. | ✓ | |', '| 1.5 | The stairs are lit at night. | | ✓ |']],
])('a table of %s goes with the tables of the same heads', async (_, rows) => {
  const first = table('Verification Requirements', [
    '1.1 | Keys are rotated each year. | ✓ | ✓',
    '1.2 | Backups are kept off the site. | | ✓',
    '1.3 | All doors lock by themselves. | ✓ | ✓',
  ]);
  expect(await found(`${first}\n### Lifts\n\n| # | Text | L1 | L2 |\n|---|---|---|---|\n${rows.join('\n')}\n`)).toHaveLength(3 + rows.length);
});

test('a short table of other heads does not', async () => {
  const first = table('Verification Requirements', [
    '1.1 | Keys are rotated each year. | ✓ | ✓',
    '1.2 | Backups are kept off the site. | | ✓',
    '1.3 | All doors lock by themselves. | ✓ | ✓',
  ]);
  expect(await found(`${first}\n### Lifts\n\n| # | Lift | Paid | Seen |\n|---|---|---|---|\n| 1.4 | The lift of the north wing | ✓ | |\n`)).toHaveLength(3);
});
