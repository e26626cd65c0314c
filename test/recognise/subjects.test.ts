import { describe, expect, test } from 'vitest';
import { marked } from './marked.js';

describe('whoever stands in a clause that tells more of the subject is not who must', () => {
  test.each([
    ['in English, where no word opens the clause', '# Boats\nThe way our agencies sail must change.'],
    ['after one that has a noun of its own', '# Boats\nThe boats our ministries bought must float.'],
    ['in French', '# Bateaux\nLa façon dont nos ministères naviguent doit changer.'],
    ['in Spanish', '# Barcos\nLa forma en que nuestros ministerios navegan debe cambiar.'],
    ['in Italian', '# Barche\nIl modo in cui i ministeri navigano deve cambiare.'],
    ['in German', '# Boote\nDie Art, wie unsere Behörden fahren, muss sich ändern.'],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(sample);
  });

  test.each([
    ['who stands before the clause is', '# Boats\n⟦The ministry that bought the boats must count them.⟧'],
    ['in French', '# Bateaux\n⟦Le ministère dont dépendent les ports doit compter les bateaux.⟧'],
    ['in German', '# Boote\n⟦Die Behörde, die den Hafen führt, muss die Boote zählen.⟧'],
    ['and so is who stands behind an adjunct', '# Boats\n⟦Each year the ministry must count the boats.⟧'],
    ['and who has a word before its name', '# Boats\n⟦The national government must count the boats.⟧'],
    ['and the second of two', '# Boats\n⟦The mayor and the ministry must count the boats.⟧'],
  ])('but %s', (_, sample) => {
    expect(marked(sample)).toBe(sample);
  });
});
