import { describe, expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

/** Each with a section of recommendations, a reminder that asks that something be noted, and the same verb as a duty of somebody. */
const PAIRS: readonly (readonly [language: string, title: string, reminders: readonly string[], duties: readonly string[]])[] = [
  [
    'en',
    'Recommendations',
    ['It should be recalled that the quay is old.', 'It is important to understand that the quay is old.', 'It needs to be kept in mind that the quay is old.'],
    [
      'The notice must say that the quay is closed.',
      'The port should recognise that the quay is old.',
      'It should be added to the register of quays.',
      'The ministry, in its next report, should acknowledge that the quay is old.',
      'It should be recalled that the port must close the quay.',
    ],
  ],
  [
    'fr',
    'Recommandations',
    ['Il faut savoir que le quai est ancien.', "Il convient d'observer qu'un quai est fermé.", 'Il est essentiel de comprendre que le quai est ancien.'],
    [
      'La loi doit reconnaître que le quai est ancien.',
      'Il convient de noter les dates du quai.',
      'Il faut rappeler les bateaux au quai.',
      "L'État, propriétaire du quai, doit reconnaître que le quai est ancien.",
      'Il convient de préciser que la loi protège le quai.',
    ],
  ],
  [
    'de',
    'Empfehlungen',
    ['Zunächst muss gesagt werden, dass der Kai alt ist.', 'Es ist wichtig zu wissen, dass der Kai alt ist.', 'Es ist anzumerken, dass der Kai alt ist.'],
    [
      'Im Protokoll ist festzuhalten, dass der Kai alt ist.',
      'Der Vertrag muss klarstellen, dass der Hafen zahlt.',
      'Die Frist des Hafens ist zu beachten.',
      'Das Ministerium, dem der Hafen gehört, sollte einräumen, dass der Kai alt ist.',
      'Es sollte klargestellt werden, dass der Hafen zahlt.',
    ],
  ],
  [
    'es',
    'Recomendaciones',
    ['Hay que entender que el muelle es antiguo.', 'Además, debe recordarse que el muelle es antiguo.', 'Es importante saber que el muelle es antiguo.'],
    [
      'La ley debe reconocer que el muelle es antiguo.',
      'El puerto debería recordar que el muelle es antiguo.',
      'Hay que señalar los muelles antiguos.',
      'La ley, en su artículo 3, debe reconocer que el muelle es antiguo.',
      'Debe reconocer que el muelle es antiguo.',
    ],
  ],
  [
    'it',
    'Raccomandazioni',
    ['Infine, occorre ricordare che il molo è vecchio.', 'Va ricordato che il molo è vecchio.', 'È importante sapere che il molo è vecchio.'],
    [
      'Il governo deve riconoscere che il molo è vecchio.',
      'Il contratto dovrebbe precisare che il porto paga.',
      'Va aggiunto un molo al porto.',
      'Il governo, in sede di Conferenza, deve riconoscere che il molo è vecchio.',
      'Occorre chiarire che il porto paga.',
    ],
  ],
  [
    'nl',
    'Aanbevelingen',
    ['Daarnaast moet worden opgemerkt dat de kade oud is.', 'Er dient te worden opgemerkt dat de kade oud is.', 'Benadrukt moet worden dat de kade oud is.'],
    [
      'Het contract moet vermelden dat de haven betaalt.',
      'De naam van de kade moet worden vermeld.',
      'In het register moet worden vermeld dat de kade oud is.',
    ],
  ],
  [
    'pt',
    'Recomendações',
    ['Deve notar-se que o cais é antigo.', 'É preciso entender que o cais é antigo.', 'Há que ter em conta que o cais é antigo.'],
    [
      'O contrato deve mencionar que o porto paga.',
      'Deve mencionar-se o nome do cais.',
      'O porto deveria lembrar que o cais é antigo.',
      'O Governo, enquanto dono, deve reconhecer que o cais é antigo.',
    ],
  ],
];

describe.each(PAIRS)('in a section of recommendations, %s', (language, title, reminders, duties) => {
  test.each(reminders)('a reminder asks for nothing: %s', (reminder) => {
    const sample = `# ${title}\n⟦${duties[0]}⟧\n${reminder}`;
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });

  test.each(duties)('somebody has a duty: %s', (duty) => {
    const sample = `# ${title}\n⟦${duty}⟧`;
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });
});
