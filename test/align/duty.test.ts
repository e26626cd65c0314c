import { describe, expect, test } from 'vitest';
import { isReported } from '../../src/align/duty.js';

/** By language: sentences that report or take back a proposal, and sentences that only tell how things are. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The draft had proposed that every harbour keep a lifeboat.',
    'We no longer recommend that every harbour keep a lifeboat.',
    'An earlier version asked every harbour to keep a lifeboat.',
    'The proposal that every harbour keep a lifeboat was not taken forward.',
    'A lifeboat in every harbour, as proposed in the consultation paper, found no support.',
    'The recommendation on lifeboats has been removed.',
  ],
  fr: [
    'Le projet de rapport proposait que chaque port garde un canot de sauvetage.',
    'Nous ne recommandons plus que chaque port garde un canot de sauvetage.',
    'Une version antérieure demandait à chaque port de garder un canot de sauvetage.',
    "La proposition d'un canot de sauvetage dans chaque port n'a pas été retenue.",
    "L'idée d'un canot de sauvetage dans chaque port a été abandonnée.",
  ],
  de: [
    'Der Entwurf hatte vorgeschlagen, dass jeder Hafen ein Rettungsboot vorhält.',
    'Wir empfehlen ein Rettungsboot in jedem Hafen nicht mehr.',
    'Eine frühere Fassung verlangte von jedem Hafen ein Rettungsboot.',
    'Der Vorschlag eines Rettungsboots in jedem Hafen wurde verworfen.',
    'Das im Zwischenbericht geforderte Rettungsboot je Hafen war zu teuer.',
  ],
  es: [
    'El borrador proponía que cada puerto tuviera un bote salvavidas.',
    'Ya no recomendamos que cada puerto tenga un bote salvavidas.',
    'Una versión anterior pedía a cada puerto un bote salvavidas.',
    'La propuesta de un bote salvavidas en cada puerto fue descartada.',
    'Habíamos recomendado un bote salvavidas en cada puerto.',
  ],
  it: [
    'La bozza proponeva che ogni porto tenesse una scialuppa di salvataggio.',
    'Non raccomandiamo più che ogni porto tenga una scialuppa di salvataggio.',
    'Una versione precedente chiedeva a ogni porto una scialuppa di salvataggio.',
    'La proposta di una scialuppa in ogni porto è stata respinta.',
    'Avevamo raccomandato una scialuppa in ogni porto.',
  ],
  nl: [
    'Het concept stelde voor dat elke haven een reddingsboot houdt.',
    'Wij bevelen een reddingsboot in elke haven niet langer aan.',
    'Een eerdere versie vroeg elke haven een reddingsboot te houden.',
    'Het voorstel voor een reddingsboot in elke haven is ingetrokken.',
    'De aanbeveling over reddingsboten is geschrapt.',
  ],
  pt: [
    'O rascunho propunha que cada porto tivesse um barco salva-vidas.',
    'Já não recomendamos que cada porto tenha um barco salva-vidas.',
    'Uma versão anterior pedia a cada porto um barco salva-vidas.',
    'A proposta de um barco salva-vidas em cada porto foi rejeitada.',
    'Tínhamos recomendado um barco salva-vidas em cada porto.',
  ],
};

const TELLS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Few harbours keep a lifeboat.',
    'Harbours differ in whether they keep a lifeboat.',
    'The old lifeboat was replaced in May.',
    'Harbours draft a rota for the lifeboat each week.',
  ],
  fr: ['Peu de ports gardent un canot de sauvetage.', 'Les ports diffèrent par leurs canots.', 'Le vieux canot a été remplacé en mai.'],
  de: ['Wenige Häfen halten ein Rettungsboot vor.', 'Die Häfen unterscheiden sich in ihren Booten.', 'Das alte Boot wurde im Mai ersetzt.'],
  es: ['Pocos puertos tienen un bote salvavidas.', 'Los puertos difieren en sus botes.', 'El bote viejo fue sustituido en mayo.'],
  it: ['Pochi porti tengono una scialuppa.', 'I porti differiscono nelle scialuppe.', 'La vecchia scialuppa è stata sostituita a maggio.'],
  nl: ['Weinig havens houden een reddingsboot.', 'Havens verschillen in hun boten.', 'De oude boot is in mei vervangen.'],
  pt: ['Poucos portos têm um barco salva-vidas.', 'Os portos diferem nos seus barcos.', 'O barco velho foi substituído em maio.'],
};

const cases = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([code, texts]) => texts.map((text) => [code, text] as const));

describe('isReported', () => {
  test.each(cases(REPORTS))('%s reports: %s', (language, text) => expect(isReported(text, language)).toBe(true));
  test.each(cases(TELLS))('%s tells: %s', (language, text) => expect(isReported(text, language)).toBe(false));
});
