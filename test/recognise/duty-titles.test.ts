import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  [
    'titles that lay down a duty, and reasons that tell of other laws',
    `
     # Recommendations for a law on piers
     ## 1. ⟦The law must not make keepers pay for storms⟧
     Making keepers pay would empty the coast.
     ## 2. ⟦A berth must be open to every boat⟧
     In Norland the ministry decides who may moor, and the council must see the books.
     ## 3. ⟦The law must require a yearly count⟧
     ⟨The law must also name who counts.⟩`,
  ],
  [
    'in French',
    `
     # Recommandations pour une loi sur les quais
     ## 1. ⟦La loi ne doit pas punir les gardiens⟧
     Le ministère doit au Norland tenir un registre des quais.
     ## 2. ⟦La redevance doit rester la même pour tous⟧
     ⟨Toute redevance doit être publiée chaque année.⟩
     ## 3. ⟦La loi doit exiger un rapport annuel⟧
     Un rapport coûte peu.`,
  ],
  [
    'in German',
    `
     # Empfehlungen für ein Gesetz über Häfen
     ## 1. ⟦Das Gesetz muss die Wärter schützen⟧
     Die Behörde muss in Norland ein Register führen.
     ## 2. ⟦Die Gebühr muss für alle gleich sein⟧
     ⟨Jede Gebühr muss im Amtsblatt stehen.⟩
     ## 3. ⟦Das Gesetz muss einen Bericht verlangen⟧
     Ein Bericht kostet wenig.`,
  ],
])('%s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});

test('titles that name topics leave the duty to the paragraphs', () => {
  const sample = `
     # Recommendations
     ## 1. Keepers
     ⟦The ministry must name a keeper for each pier.⟧
     ## 2. Berths
     ⟦The council must open all berths.⟧
     ## 3. The yearly count
     ⟦The council should count the boats.⟧`;
  expect(marked(sample)).toBe(trimmed(sample));
});

test('what the authors propose under such a title is theirs', () => {
  const sample = `
     # Recommendations
     ## 1. ⟦The law must name all piers⟧
     ⟦We recommend that the ministry print their names.⟧
     ## 2. ⟦A berth must be open to every boat⟧
     ## 3. ⟦The law must require a yearly count⟧`;
  expect(marked(sample)).toBe(trimmed(sample));
});
