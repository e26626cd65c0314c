import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';

async function count(text: string, language: string) {
  const { recommendations } = await outlineOf({ name: 'plan.txt', bytes: new TextEncoder().encode(`${text}\n`) }, { language });
  return recommendations.length;
}

test.each([
  ['de', 'Deshalb empfiehlt die Kommission ein Rettungsboot je Hafen.'],
  ['de', 'Daher rät der Beirat den Häfen, die Boote zu zählen.'],
  ['de', 'Diese Kommission schlägt vor, dass jeder Hafen ein Boot vorhält.'],
  ['de', 'Die Kommission schlägt eine jährliche Zählung der Boote vor.'],
  ['de', 'Wir halten eine jährliche Zählung der Boote für geboten.'],
  ['nl', 'Daarnaast raadt de commissie aan de boten te tellen.'],
  ['nl', 'Deze commissie stelt voor de boten te tellen.'],
  ['nl', 'Ik verzoek u de boten te tellen.'],
  ['nl', 'Wij geven de haven in overweging de boten te tellen.'],
  ['nl', 'De commissie acht een telling van de boten noodzakelijk.'],
  ['nl', 'Het ligt op de weg van de haven om de boten te tellen.'],
  ['fr', 'Cette mission juge nécessaire de compter les canots.'],
  ['fr', 'Nous estimons également indispensable de compter les canots.'],
  ['fr', 'Il y a lieu de compter les canots chaque année.'],
  ['en', 'We ask the port that boats are counted.'],
  ['de', 'Wir wollen, dass der Hafen die Boote zählt.'],
  ['nl', 'Wij willen dat de haven de boten telt.'],
  ['fr', 'Nous demandons un canot de plus par port.'],
  ['es', 'Pedimos a los puertos que publiquen los horarios.'],
  ['pt', 'Queremos que os barcos sejam contados.'],
  ['it', 'Chiediamo ai porti di contare le barche.'],
  ['it', 'Rivendichiamo un molo coperto.'],
])('%s, an author asks: %s', async (language, text) => expect(await count(text, language)).toBe(1));

test.each([
  ['de', 'Zudem empfiehlt der Minister der Kommission, die Boote zu zählen.'],
  ['de', 'Der Hafen empfiehlt der Kommission ein Rettungsboot.'],
  ['de', 'Die Kommission schlägt keine Zählung der Boote vor.'],
  ['de', 'Wir halten eine Zählung der Boote nicht für geboten.'],
  ['de', 'Der Hafen hält ein Boot für Notfälle vor.'],
  ['nl', 'Daarnaast raadt de haven aan de boten te tellen.'],
  ['nl', 'De commissie zag acht boten die nodig waren.'],
  ['nl', 'De commissie acht een telling niet noodzakelijk.'],
  ['nl', 'Op mijn verzoek telde de haven de boten.'],
  ['fr', 'La mission ne juge pas nécessaire de compter les canots.'],
  ['fr', "Il n'y a pas lieu de compter les canots."],
  ['en', 'We ask for patience.'],
  ['de', 'Wir wollen die Boote zählen.'],
  ['nl', 'Wij willen de boten tellen.'],
  ['es', 'Pedimos a los puertos sus horarios de 2019.'],
  ['pt', 'Queremos agradecer aos portos.'],
  ['pt', 'Queremos recordar que os barcos foram contados.'],
  ['pt', 'O porto sabe o que queremos, como e em que formato.'],
  ['de', 'Wir wollen betonen, dass der Hafen die Boote zählt.'],
])('%s, nobody asks: %s', async (language, text) => expect(await count(text, language)).toBe(0));
