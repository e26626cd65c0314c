import { expect, test } from 'vitest';
import { compare } from '../../../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const ABOUT: Readonly<Record<string, string>> = {
  Recommendations: 'Archives last longer than those who keep them. What follows has worked in many parishes.',
  Recommandations: 'Les archives durent plus longtemps que ceux qui les gardent. Ce qui suit a bien marché dans de nombreuses paroisses.',
  Recomendaciones: 'Los archivos duran más que quienes los guardan. Lo que sigue ha funcionado en muchas parroquias de la costa.',
};
const outcome = async (title: string, draft: string, final: string) =>
  (await compare(input('draft.md', `# A guide\n\n## ${title}\n\n1. ${draft}\n`), input('final.md', `# A guide\n\n${ABOUT[title]}\n\n${final}\n`))).findings.map(
    (finding) => finding.outcome,
  );

test.each([
  ['Recommendations', 'Registers must be stored in boxes free of acid.', 'Store registers in boxes free of acid.'],
  ['Recommendations', 'The lamps should be numbered and hung by the door of the shed.', 'Number the lamps and hang them by the door of the shed.'],
  ['Recommendations', 'Copies of every register should be kept in a second building.', 'Keep copies of every register in a second building.'],
  ['Recommandations', 'Les registres doivent être conservés dans des boîtes sans acide.', 'Conserver les registres dans des boîtes sans acide.'],
  ['Recomendaciones', 'Los registros deben ser guardados en cajas libres de ácido.', 'Guardar los registros en cajas libres de ácido.'],
])('an imperative in the place of a duty is the same recommendation: %s: %s', async (title, draft, final) => {
  expect(await outcome(title, draft, final)).toEqual(['reworded']);
});

test.each([
  ['Registers must be stored in boxes free of acid.', 'Registers are stored in boxes free of acid.'],
  ['Registers must be stored in boxes free of acid.', 'Storing registers in boxes free of acid has worked.'],
  ['Registers must be stored in boxes free of acid.', 'Stored registers in boxes free of acid last long.'],
])('what tells of the same is none: %s → %s', async (draft, final) => {
  expect(await outcome('Recommendations', draft, final)).not.toContain('reworded');
});
