import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';

const input = (name: string, said: string) => ({ name, bytes: new TextEncoder().encode(`# Report\n\n## Recommendations\n\n**Recommendation 1.** ${said}\n`) });
const traits = async (draft: string, final: string) =>
  (await compare(input('a.md', draft), input('b.md', final))).findings.flatMap((finding) => finding.traits.map(({ type }) => type));

test.each([
  ['The new rules should not allow inspectors to enter.', 'The new rules should allow inspectors to enter.', 'negation'],
  ['The new rules should allow inspectors to enter.', 'The new rules may allow inspectors to enter.', 'softened'],
  ['The tariff should lead to fewer spills.', 'The tariff could lead to fewer spills.', 'softened'],
  ['The plan should allow inspectors to enter.', 'The plan must allow inspectors to enter.', 'strengthened'],
  ['The auditor must have unrestricted access to the books.', 'The auditor should have unrestricted access to the books.', 'softened'],
  ['Each station should have two inspectors.', 'Each station may have two inspectors.', 'softened'],
])('a recommendation that lays its duty on nobody changes as others do: %s', async (draft, final, trait) => {
  expect(await traits(draft, final)).toContain(trait);
});
