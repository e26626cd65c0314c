import { describe, expect, test } from 'vitest';
import { marked, report, trimmed } from './marked.js';

const found = (sample: string, language: string) => report(sample, { language }).recommendations.map(({ text }) => text);

/** Of each language a title of recommendations, what was recommended before, and what is recommended here, in the words of a register, too. */
const EARLIER: readonly (readonly [language: string, title: string, before: string, here: string])[] = [
  ['en', 'Recommendations', 'We had previously recommended that the lamps be replaced.', 'The Committee has recommended that the boats be counted.'],
  [
    'en',
    'Recommendations',
    'The inquiry has already recommended that the pier be lit.',
    'We recommend that the board, as already promised, publish the count.',
  ],
  [
    'en',
    'Recommendations',
    'Previously the Committee recommended that the lamps be replaced.',
    'For the piers already closed the Committee recommended that they be counted.',
  ],
  ['de', 'Empfehlungen', 'Bereits 2019 haben wir empfohlen, die Boote zu zählen.', 'Für bereits gesperrte Kais empfehlen wir dem Rat neue Lampen.'],
  [
    'es',
    'Recomendaciones',
    'Previamente la comisión había recomendado otras lámparas.',
    'Para los muelles ya cerrados la comisión ha recomendado contar los barcos.',
  ],
  ['de', 'Empfehlungen', 'Wir haben bereits empfohlen, dass der Rat die Boote zählt.', 'Wir empfehlen, die bereits gezählten Boote zu melden.'],
  ['fr', 'Recommandations', 'Nous avons déjà recommandé que le conseil compte les bateaux.', 'Nous recommandons de publier les chiffres déjà connus.'],
  ['es', 'Recomendaciones', 'La comisión ya ha recomendado sustituir las lámparas.', 'La comisión ha recomendado contar los barcos.'],
  ['it', 'Raccomandazioni', 'La commissione ha già raccomandato di sostituire le lampade.', 'La commissione ha raccomandato di contare le barche.'],
  ['nl', 'Aanbevelingen', 'De commissie heeft eerder aanbevolen de lampen te vervangen.', 'De commissie heeft aanbevolen de boten te tellen.'],
  ['pt', 'Recomendações', 'A comissão já recomendou substituir as lâmpadas.', 'A comissão recomendou contar os barcos.'],
];

describe('what was recommended before points back', () => {
  test.each(EARLIER)('%s: %s › %s', (language, title, before, here) => expect(found(`# ${title}\n${before}\n${here}`, language)).toEqual([here]));
});

/** Several who say something, in the present or the past, and the author who says it himself. */
const SAYING: readonly (readonly [language: string, theirs: string, own: string])[] = [
  ['en', 'Residents say that the council should light the pier.', 'We say that the council should light the pier.'],
  ['en', 'The unions argue that the ministry must lower the fees.', 'We have to argue that the ministry must lower the fees.'],
  ['en', 'Most owners claim that the agency may wish to close the quay.', 'The agency may wish to close the quay.'],
  ['de', 'Die Reeder forderten, das Ministerium müsse die Mole verkaufen.', 'Das Ministerium muss die Mole verkaufen.'],
  ['fr', 'Les marins estiment que le ministère devrait vendre la jetée.', 'Nous estimons que le ministère devrait vendre la jetée.'],
  ['es', 'Los armadores afirmaron que el ministerio debe bajar las tasas.', 'El ministerio debe bajar las tasas.'],
  ['it', 'I pescatori sostengono che il ministero dovrebbe vendere il molo.', 'Il ministero dovrebbe vendere il molo.'],
  ['nl', 'De bewoners zeggen dat de gemeente de pier moet verlichten.', 'De gemeente moet de pier verlichten.'],
  ['pt', 'Os moradores dizem que a câmara deve iluminar o cais.', 'A câmara deve iluminar o cais.'],
];

describe('what several others say is theirs', () => {
  test.each(SAYING)('%s: %s', (language, theirs, own) => expect([found(theirs, language), found(own, language)]).toEqual([[], [own]]));
});

test.each([
  'The Ombudsman would have recommended the payment of a fine.',
  'The mayor would have recommended access to the files.',
  'By then the panel had recommended a new pier.',
])('recommended by nobody, or before: %s', (sample) => expect(marked(sample)).toBe(`‹${sample}›`));

test('a board that should have something has a duty', () => {
  const sample = '⟦The board should have access to the files.⟧\nThe board should have asked for the files.';
  expect(marked(sample)).toBe(trimmed(sample));
});

/** Sentences that tell what somebody else proposed, with what is listed below them. */
const LISTED: readonly (readonly [language: string, sample: string])[] = [
  ['en', 'The campaigners told us:\n- ‹The minister must lower the fees.›\n- ‹Close the old pier.›\nThey met in May.'],
  ['en', '‹In May the Pilots Union recommended that the port:›\n- ‹count the boats;›\n- ‹close the pier.›'],
  [
    'en',
    '‹The dredgers of Saltby made several recommendations to the port:›\n7.1 ‹The port should buy a›\n‹second dredger by May. The mayor should pay.›\n7.2 ‹Sell the tug.›\n⟦The minister must light the quay.⟧',
  ],
  ['de', '‹Die Werft Salzmann richtete mehrere Empfehlungen an den Hafen:›\n- ‹Der Hafen sollte die Boote zählen.›'],
  ['fr', '‹Le chantier Salin a adressé plusieurs recommandations au port :›\n- ‹Le port devrait compter les bateaux.›'],
  ['es', '‹El astillero Salina hizo varias recomendaciones al puerto:›\n- ‹El puerto debería contar los barcos.›'],
  ['it', '‹Il cantiere Salina ha rivolto alcune raccomandazioni al porto:›\n- ‹Il porto dovrebbe contare le barche.›'],
  ['nl', '‹De werf Zoutman deed enkele aanbevelingen aan de haven:›\n- ‹De haven zou de boten moeten tellen.›'],
  ['pt', '‹O estaleiro Salina fez várias recomendações ao porto:›\n- ‹O porto deveria contar os barcos.›'],
];

/** The same lists under a sentence whose subject is the author, or that lays the duty itself. */
const OWN: readonly string[] = [
  'The Inquiry made the following recommendations:\n- ⟦The port should light the quay.⟧',
  '⟦The minister should:⟧\n- ⟨sell the tug.⟩',
  'We told the minister:\n- ⟦The minister should widen the quay.⟧',
  '# Recommendations\n⟦The Committee recommended that the port:⟧\n- ⟨sell the tug.⟩',
];

describe('a list under a sentence that says so of the author is his own', () => {
  test.each(OWN)('%s', (sample) => expect(marked(sample, { language: 'en' })).toBe(sample));
});

/** Registers in the past tense, with what their authors tell before. */
const REGISTERS: readonly (readonly [language: string, sample: string])[] = [
  [
    'en',
    '# Analysis\n⟪The lamp was old. The Inquiry recommended that the port fit a second lamp on the outer pier, and the port has.⟫\n# Recommendations\n3.1 ⟦In May the Inquiry recommended that the port fit a second lamp on the outer pier.⟧',
  ],
  [
    'fr',
    "# Analyse\n⟪La commission a recommandé au port d'installer une seconde lampe sur la jetée extérieure.⟫\n# Recommandations\n⟦Le 3 mai, la commission a recommandé au port d'installer une seconde lampe sur la jetée extérieure.⟧",
  ],
  [
    'es',
    '# Análisis\n⟪La comisión recomendó al puerto instalar una segunda lámpara en el muelle exterior.⟫\n# Recomendaciones\n⟦En mayo la comisión recomendó al puerto instalar una segunda lámpara en el muelle exterior.⟧',
  ],
];

describe('what authors tell again of their own register restates it', () => {
  test.each(REGISTERS)('%s', (language, sample) => expect(marked(sample, { language })).toBe(sample));

  test('not what others recommended, nor other words', () => {
    const sample = `
      # Analysis
      ‹In 1990 the Pilots Union recommended that the port fit a second lamp on the outer pier.›
      ‹The Inquiry recommended that the mayor sell every tug of the eastern basin.›
      # Recommendations
      ⟦In May the Inquiry recommended that the port fit a second lamp on the outer pier.⟧
    `;
    expect(marked(sample, { language: 'en' })).toBe(trimmed(sample));
  });
});

/** Verbs of one form for the first and the third person, and what only the noun "recommendation" is found in. */
const SUBJECTS: readonly (readonly [language: string, sample: string])[] = [
  ['fr', '‹Le syndicat des pilotes recommande de fermer le quai.›'],
  ['fr', '‹Dupont préconise de fermer le quai.›'],
  ['fr', '⟦La commission recommande de fermer le quai.⟧'],
  ['fr', '⟦On recommande de fermer le quai.⟧'],
  ['fr', '⟦Je recommande de fermer le quai.⟧'],
  ['en', '⟦Our recommendation is a second lamp on the quay.⟧'],
  ['en', '⟦The recommendation is to fit a second lamp on the quay.⟧'],
  ['en', '‹The recommendation is printed in the annex.›'],
  ['en', '‹What became of each recommendation is told below.›'],
];

/** What somebody else holds, says or lays down, in the clause that hangs on it, and the same of the authors. */
const THINKING: readonly (readonly [language: string, sample: string])[] = [
  ['en', '‹The owners are of the view that the port should close the quay.›'],
  ['en', '‹The notion that ports should close their quays is old.›'],
  ['en', "‹The owners' position was that, when ships meet, the port should close the quay.›"],
  ['en', '⟦We are of the view that the board should close the quay.⟧'],
  ['en', '⟦The Committee believes that the port should close the quay.⟧'],
  ['nl', '‹De havenwet bepaalt dat alle havens moeten voldoen aan de eisen.›'],
  ['nl', '‹De reders zijn van mening dat de haven de kade moet sluiten.›'],
  ['nl', '‹Voor de winter geeft de rederij aan dat de haven de kade moet sluiten.›'],
  ['nl', '‹De reders geven al jaren aan dat de haven de kade moet sluiten.›'],
  ['nl', '⟦Wij vinden dat de gemeente moet voldoen aan de eisen.⟧'],
  ['nl', '⟦De commissie vindt dat de haven de kade moet sluiten.⟧'],
  ['de', '‹Die Reeder sind der Ansicht, dass der Hafen den Kai schließen sollte und der Bund dafür zahlt.›'],
  ['fr', '‹Les armateurs estiment que le port devrait fermer le quai.›'],
  ['fr', '⟦La commission estime que le port devrait fermer le quai.⟧'],
  ['es', '‹Los armadores consideran que el puerto debería cerrar el muelle.›'],
  ['es', '⟦La comisión considera que el puerto debería cerrar el muelle.⟧'],
  ['it', '‹Il decreto stabilisce che il porto deve chiudere il molo.›'],
  ['it', '⟦La commissione ritiene che il porto dovrebbe chiudere il molo.⟧'],
  ['pt', '‹Os armadores consideram que o porto deveria fechar o cais.›'],
  ['pt', '⟦A comissão considera que o porto deveria fechar o cais.⟧'],
];

/** Dutch clauses that hang on another, by the place of their verbs, and main clauses that look like them. */
const CLUSTERS: readonly string[] = [
  'De lijst noemt de regels die gemeenten moeten volgen in de winter.',
  'Een brug waarin de gemeente moet investeren staat op de lijst.',
  'De kaart toont welke route de gemeente moet kiezen in de winter.',
  'Dat komt doordat de raad meent dat schippers zelf moeten betalen voor de kaart.',
  'De raad kent regels die boten moeten volgen in de winter.',
  'De regels die boten moeten volgen zijn streng voor de schippers.',
  'Een regel die boten moeten volgen is oud en streng.',
  '⟦Alle gemeenten die meedoen moeten doorgaan met tellen.⟧',
  '⟦Ministeries die in de haven liggen moeten worden geteld.⟧',
  '⟦Elk schip dat vaart moet worden geteld door de gemeente.⟧',
  '⟦Gemeenten die een brug hebben moeten zorgen voor een kaart.⟧',
  '⟦De gemeente moet kaarten kopen voor de haven.⟧',
  '⟦Dat bestuur moet worden gekozen door de schippers.⟧',
  '⟦Aan die eisen moet worden voldaan door de gemeente.⟧',
  '⟦Gemeenten in het noorden moeten zorgen voor een kaart.⟧',
  '⟦Het wordt aangeraden de kaart te kopen.⟧',
];

test.each(CLUSTERS)('Dutch keeps the verbs of a clause that hangs on another together: %s', (sample) => {
  expect(marked(sample.replace(/[‹›]/g, ''), { language: 'nl' }).replace(/[‹›]/g, '')).toBe(sample);
});

/** Modals with what they say, and verbs that only look like them. */
const LEXICAL: readonly (readonly [language: string, sample: string])[] = [
  ['nl', 'De lijst van de gemeente dient als kaart voor de haven.'],
  ['nl', 'Deze taak van de gemeente dient een algemeen belang.'],
  ['nl', '⟦De gemeente dient de kaart te kopen.⟧'],
  ['nl', '⟦Kaarten van de gemeente te kopen dient de raad.⟧'],
  ['nl', 'Onder een gemeente moet hier ook een haven worden verstaan.'],
  ['nl', '⟦De gemeente moet hier ook een haven aanleggen.⟧'],
  ['de', 'Unter einer Behörde muss hier auch ein Hafen verstanden werden.'],
  ['de', '⟦Die Behörde muss hier auch einen Hafen bauen.⟧'],
];

/** Samples that say themselves how they are read. */
const READ: readonly (readonly [what: string, samples: readonly (readonly [language: string, sample: string])[]])[] = [
  ['a list under a sentence that says who proposed it is theirs', LISTED],
  ['who recommends is told by the subject', SUBJECTS],
  ['what hangs on a verb of thinking is held by its subject', THINKING],
  ['what only looks like a verb of duty is none', LEXICAL],
];

describe.each(READ)('%s', (_, samples) => {
  test.each(samples)('%s: %s', (language, sample) => expect(marked(sample, { language })).toBe(sample));
});
