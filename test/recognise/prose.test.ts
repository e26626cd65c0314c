import { describe, expect, test } from 'vitest';
import { report } from './marked.js';

const GUIDES: Readonly<Record<string, string>> = {
  en: `
    # Keeping a pier
    Inspect the piles each spring. Replace any board that gives way under a boot.

    Barnacles grow fast in warm harbours. Remove them before the summer.

    Ropes should be kept dry. Keep them in the shed and label each one.

    Measure the depth at low tide. Write the figure on the board.`,
  fr: `
    # Entretenir une jetée
    Contrôler les pieux chaque printemps. Remplacer les planches usées.

    Les moules poussent vite dans les ports chauds. Gratter la coque avant le mois de juin.

    Les cordages devraient rester à l'ombre. Conserver les amarres dans la remise.

    Mesurer la profondeur à marée basse. Noter la valeur sur le tableau.`,
  es: `
    # Cuidar un muelle
    Revise los pilotes cada primavera. Reemplace las tablas gastadas.

    Los mejillones crecen deprisa en los puertos cálidos. Elimine los restos antes del verano.

    Las cuerdas deberían guardarse en seco. Utilice el cobertizo y registre cada una.

    Mida la profundidad con marea baja. Registre el valor en el tablero.`,
};

/** Each sentence that asks is a unit of its own; what only tells is none. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['Inspect', 'Replace', 'Remove', 'Ropes', 'Keep', 'Measure', 'Write'],
  fr: ['Contrôler', 'Remplacer', 'Gratter', 'Les', 'Conserver', 'Mesurer', 'Noter'],
  es: ['Revise', 'Reemplace', 'Elimine', 'Las', 'Utilice', 'Mida', 'Registre'],
};

describe('a section that asks in most of its sentences is guidance, wherever in a paragraph they stand', () => {
  test.each(Object.entries(GUIDES))('%s', (language, text) => {
    const { recommendations } = report(text, { language, kind: 'report' });
    expect(recommendations.map(({ text: words }) => words.split(' ')[0])).toEqual(OPENINGS[language]);
  });
});

test.each([
  [
    'one verb first among tales',
    'en',
    '# The old pier\nThe pier was built in 1902.\n\nBoats came each week. Mind the gap, they said.\n\nIt burnt in 1931. Nobody rebuilt it.',
  ],
  ['headings of one word', 'en', '# News\nUpdate\n\nThe pier was closed.\n\nUpdate\n\nThe pier was opened.\n\nUpdate\n\nThe pier was painted.\n\nUpdate'],
  [
    'fields',
    'nl',
    '# Steiger\ntitel: Stel een plan op. Zorg voor touwen. rol: baas\n\ntitel: Maak een lijst. Bewaar de planken. rol: knecht\n\ntitel: Bouw een steiger. Zorg voor verf. rol: baas',
  ],
])('%s make no guidance', (_, language, text) => {
  expect(report(text, { language, kind: 'report' }).recommendations.map((one) => one.text)).toEqual([]);
});
