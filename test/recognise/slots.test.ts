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
