import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';

test('a contents table ends at the heading that its first entry names', async () => {
  const text =
    '# Contents\n\n[Recommendation 1](#r1)\n\n# Recommendation 1\n\nThe board should count the boats.\n\n# Recommendation 2\n\nThe master should mend the pier.\n\n# Recommendation\n\nNobody knows.\n';
  const { recommendations } = await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(recommendations.map(({ label }) => label)).toEqual(['Recommendation 1', 'Recommendation 2']);
});
