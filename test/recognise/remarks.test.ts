import { describe, expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

/** Each with a section of recommendations, a remark that asks that something be noted, and the same verb as a duty of somebody. */
const PAIRS: readonly (readonly [language: string, title: string, remarks: readonly string[], duties: readonly string[]])[] = [
  [
    'en',
    'Recommendations',
    ['It should be recalled that the quay is old.', 'It is important to recognise that the quay is old.', 'It needs to be kept in mind that the quay is old.'],
    ['The notice must say that the quay is closed.', 'The port should recognise that the quay is old.', 'It should be added to the register of quays.'],
  ],
  [
    'fr',
    'Recommandations',
    ['Il faut savoir que le quai est ancien.', "Il convient d'ajouter qu'un quai est fermé.", 'Il est essentiel de comprendre que le quai est ancien.'],
    ['La loi doit reconnaître que le quai est ancien.', 'Il convient de noter les dates du quai.', 'Il faut rappeler les bateaux au quai.'],
  ],
  [
    'de',
    'Empfehlungen',
    ['Es muss hinzugefügt werden, dass der Kai alt ist.', 'Es ist wichtig zu wissen, dass der Kai alt ist.', 'Es ist anzumerken, dass der Kai alt ist.'],
    ['Im Protokoll ist festzuhalten, dass der Kai alt ist.', 'Der Vertrag muss klarstellen, dass der Hafen zahlt.', 'Die Frist des Hafens ist zu beachten.'],
  ],
  [
    'es',
    'Recomendaciones',
    ['Hay que entender que el muelle es antiguo.', 'Debe mencionarse que el muelle es antiguo.', 'Es importante saber que el muelle es antiguo.'],
    ['La ley debe reconocer que el muelle es antiguo.', 'El puerto debería recordar que el muelle es antiguo.', 'Hay que señalar los muelles antiguos.'],
  ],
  [
    'it',
    'Raccomandazioni',
    ['Occorre aggiungere che il molo è vecchio.', 'Va precisato che il molo è vecchio.', 'È importante sapere che il molo è vecchio.'],
    ['Il governo deve riconoscere che il molo è vecchio.', 'Il contratto dovrebbe precisare che il porto paga.', 'Va aggiunto un molo al porto.'],
  ],
  [
    'nl',
    'Aanbevelingen',
    ['Vermeld moet worden dat de kade oud is.', 'Er dient te worden opgemerkt dat de kade oud is.', 'Daaraan moet worden toegevoegd dat de kade oud is.'],
    [
      'Het contract moet vermelden dat de haven betaalt.',
      'De naam van de kade moet worden vermeld.',
      'In het register moet worden vermeld dat de kade oud is.',
    ],
  ],
  [
    'pt',
    'Recomendações',
    ['Deve mencionar-se que o cais é antigo.', 'É preciso entender que o cais é antigo.', 'Há que ter em conta que o cais é antigo.'],
    ['O contrato deve mencionar que o porto paga.', 'Deve mencionar-se o nome do cais.', 'O porto deveria lembrar que o cais é antigo.'],
  ],
];

describe.each(PAIRS)('in a section of recommendations, %s', (language, title, remarks, duties) => {
  test.each(remarks)('a remark asks for nothing: %s', (remark) => {
    const sample = `# ${title}\n⟦${duties[0]}⟧\n${remark}`;
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });

  test.each(duties)('somebody has a duty: %s', (duty) => {
    const sample = `# ${title}\n⟦${duty}⟧`;
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });
});
