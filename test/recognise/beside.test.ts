import { describe, expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

describe('a paragraph without a label among statements that each have one', () => {
  test.each([
    [
      'tells of what a thing must be able to do',
      `# Findings and recommendations
       Recommendation 1: ⟦Count the boats (Harbour Board).⟧
       Mooring by night is not easy. Besides the lights the council must see the quay at every tide.
       Recommendation 2: ⟦Light the quay (Harbour Board).⟧`,
    ],
    [
      'tells so in German',
      `# Feststellungen und Empfehlungen
       Empfehlung 1: ⟦Zählen Sie die Boote jedes Jahr.⟧
       Das Anlegen bei Nacht ist nicht leicht. Die Behörde muss bei jeder Tide erreichbar sein.
       Empfehlung 2: ⟦Beleuchten Sie den Kai.⟧`,
    ],
    [
      'tells so in French',
      `# Constats et recommandations
       Recommandation 1 : ⟦Compter les bateaux chaque année.⟧
       Amarrer la nuit est difficile. Le ministère doit voir le quai à chaque marée.
       Recommandation 2 : ⟦Éclairer le quai.⟧`,
    ],
    [
      'proposes where the authors say so',
      `# Findings and recommendations
       Recommendation 1: ⟦Count the boats (Harbour Board).⟧
       ⟦We recommend that the council see the quay at every tide.⟧
       Recommendation 2: ⟦Light the quay (Harbour Board).⟧`,
    ],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(trimmed(sample));
  });

  test('is judged by itself behind the last of them, where nothing shows that the labels go on', () => {
    const sample = `# Findings and recommendations
       Recommendation 1: ⟦Count the boats (Harbour Board).⟧
       Recommendation 2: ⟦Light the quay (Harbour Board).⟧
       ⟦The council must see the quay at every tide.⟧`;
    expect(marked(sample)).toBe(trimmed(sample));
  });
});

describe('a paragraph beside statements that are all labelled or listed', () => {
  const LABELLED = 'Recommendation 1: ⟦Count the boats.⟧\nRecommendation 2: ⟦Light the quay.⟧\nRecommendation 3: ⟦Mend the pier.⟧';
  const LISTED = '- ⟦The board should count the boats.⟧\n- ⟦The board should light the quay.⟧\n- ⟦The board should mend the pier.⟧';
  const TABLE = '- ⟦Die Behörde sollte die Boote zählen.⟧\n- ⟦Die Behörde sollte den Kai beleuchten.⟧\n- ⟦Die Behörde sollte den Steg reparieren.⟧';
  test.each([
    ['tells something behind the last label', `# Recommendations\n${LABELLED}\nVisitors should know that the café closes at four.`],
    ['or before the first', `# Recommendations\nThe figure must be wrong.\n${LABELLED}`],
    ['or behind a list', `# Recommendations\n${LISTED}\n\nA swimmer must be brave to enter that water.`],
    ['or in German', `# Empfehlungen\n${TABLE}\n\nIm Januar sollte der See eigentlich zufrieren.`],
    ['recommends where it binds a body', `# Recommendations\n${LABELLED}\n⟦The council should see the quay at every tide.⟧`],
    ['or instructs', `# Recommendations\n${LISTED}\n\n⟦Repair the jetty before 2027.⟧`],
    ['or proposes', `# Recommendations\n${LABELLED}\n⟦We recommend that the jetty be repaired.⟧`],
    [
      'or where as many paragraphs recommend as items',
      `# Recommendations\n${LISTED}\n\n⟦All lamps should be painted every year.⟧\n\n⟦Each crane should be tested.⟧`,
    ],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(trimmed(sample));
  });
});

describe('what stands before the verb in German and Dutch', () => {
  test.each([
    ['an adjunct is not who must act', '# Havens\nNaast de afspraken met het ministerie moet elke lezer zonder netwerk werken.'],
    ['nor is one in German', '# Häfen\nNeben den Absprachen mit dem Ministerium muss jeder Kran bei Frost laufen.'],
    ['nor is another', '# Häfen\nBei einer Prüfung durch das Ministerium muss jedes Boot trocken liegen.'],
    ['who stands behind the verb is', '# Havens\n⟦Naast de afspraken dient de gemeente een register te houden.⟧'],
    ['and so in German', '# Häfen\n⟦Bei einer Sperrung muss das Ministerium die Fischer warnen.⟧'],
    ['and who stands before it without an adjunct', '# Häfen\n⟦Das Ministerium muss bei einer Sperrung die Fischer warnen.⟧'],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(trimmed(sample));
  });
});
