import { expect, test } from 'vitest';
import { compare } from '../../../src/index.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const told = async (language: string, draft: string, final: string) => {
  const { findings } = await compare(input('a.md', draft), input('b.md', final), { language, despite: ['partial'] });
  return findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type }) => type)].join(' '));
};

test.each([
  ['es', 'Recomendación 1: El ministerio debe contratar a 12,000 maestros.', 'Recomendación 1: El ministerio debe contratar a 12 000 maestros.', 'kept'],
  ['fr', 'Recommandation 1 : La ville doit planter 12,500 arbres.', 'Recommandation 1 : La ville doit planter 12 500 arbres.', 'kept'],
  ['es', 'Recomendación 1: El ministerio debe gastar 12,500 euros.', 'Recomendación 1: El ministerio debe gastar 12,5 euros.', 'reworded'],
  ['es', 'Recomendación 1: El ministerio debe gastar 12,5 euros.', 'Recomendación 1: El ministerio debe gastar 13,5 euros.', 'reworded quantity'],
])('no change is claimed from a comma that may do both: %s: %s', async (language, draft, final, expected) =>
  expect(await told(language, `# Informe\n\n${draft}\n`, `# Informe\n\n${final}\n`)).toEqual([expected]),
);
