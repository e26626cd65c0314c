import { expect, test } from 'vitest';
import { marked } from './marked.js';

const DUTIES = ['The board should count the boats of the north pier.', 'Councils should report each lost rope.', 'Saltby Council should reopen the old ferry.'];
const STEPS = ['- Open the ledger.\n- Select the pier.', '- Print the form.\n- Enter the length of rope.', '- Close the book.\n- Check the anchor.'];
const piers = (field: (n: number) => string) => DUTIES.map((duty, n) => `# ${'ABC'[n]} pier\n## Policy\n⟦${duty}⟧\n${field(n)}`).join('\n');

test.each([
  ['a heading with a number', (n: number) => `## 2.${n + 1}.4 Implementation\n${STEPS[n]}`],
  ['a heading without one', (n: number) => `## Implementation\n${STEPS[n]}`],
  ['a name of many words before a colon', (n: number) => `- Harbour Code Ed. 5 and Coast Act mapping of duties: check HC-${n + 3}`],
  ['a name with an abbreviation', (n: number) => `- Mapping to Harbour Code No. 7: check HC-${n + 3}`],
])('what stands in a field of records that state a duty explains it: %s', (_, field) => {
  expect(marked(piers(field)).replace(/[‹›]/g, '')).toBe(piers(field));
});

/** Sheets of a series whose titles are set as text, each with a statement and the same fields. */
const sheets = (titles: readonly (readonly [title: string, statement: string])[], field: (n: number) => string) =>
  titles.map(([title, statement], n) => `${title.replace('#', String(n + 1))}\n⟨${statement}⟩\n${field(n)}`).join('\n');

const ENGLISH = [
  ['Best Practice #: ⟦Moor boats at night⟧', 'Boats should be moored before dark.'],
  ['Best Practice #: ⟦Name each boat⟧', 'Each boat must carry its name.'],
  ['Best Practice #: ⟦Count the oars⟧', 'The oars should be counted in May.'],
] as const;
const GERMAN = [
  ['Maßnahme #: ⟦Boote festmachen⟧', 'Boote sollten vor Einbruch der Nacht festgemacht werden.'],
  ['Maßnahme #: ⟦Boote benennen⟧', 'Jedes Boot muss einen Namen tragen.'],
  ['Maßnahme #: ⟦Ruder zählen⟧', 'Die Ruder sollten im Mai gezählt werden.'],
] as const;

test.each([
  [
    'what it should bring',
    ENGLISH,
    (n: number) => `#### Intended outcome\n${['Swimmers should pass safely.', 'Finders should reach the owner.', 'The board should know its stock.'][n]}`,
  ],
  [
    'how to test it',
    ENGLISH,
    (n: number) => `#### How to test\n${['Check that each rope is tied.', 'Read the names from the quay.', 'Compare the count with the book.'][n]}`,
  ],
  ['whom it helps, as items', ENGLISH, (n: number) => `#### Benefits\n- ${['Safety', 'Trust', 'Order'][n]}\n- Peace`],
  [
    'what it should bring, in German',
    GERMAN,
    (n: number) => `#### Ziel\n${['Schwimmer sollten sicher sein.', 'Finder sollten den Besitzer erreichen.', 'Das Amt sollte seinen Bestand kennen.'][n]}`,
  ],
])('what stands in a field of a sheet whose title has its statement below explains it: %s', (_, titles, field) => {
  const sample = `# The Practices\n${sheets(titles, field)}`;
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});

test('so it does where the fields are named by lines of text', () => {
  const asked = ['Each list should include the following:\n- oars', 'A book should hold the names.', 'The count should be kept in a drawer.'];
  const sample = `# The Practices\n${sheets(ENGLISH, (n) => `Why\nPiers are old.\nPossible approach\n${asked[n]}`)}`;
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});

test('a field of such a sheet that is named for recommendations recommends', () => {
  const asked = ['The board should buy ropes.', 'The board should buy paint.', 'The board should buy oars.'];
  const sample = sheets(ENGLISH, (n) => `#### Recommendations\n⟦${asked[n]}⟧`);
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});
