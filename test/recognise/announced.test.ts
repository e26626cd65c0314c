import { describe, expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

describe('a title that asks what somebody has to do opens a plan, whose lines need no verb', () => {
  test.each([
    [
      'dated lines with their owners',
      `
       # What the ports have to do
       Lines to be closed by:
       - ⟦May 2031 - Count of all boats - (Harbour Board) - P2.01⟧
       - ⟦July 2031 - Repair of the mole - (Harbour Board and council) - P2.02⟧`,
    ],
    [
      'in Italian, under what is to end by then',
      `
       # Cosa devono fare i porti
       Le seguenti azioni devono concludersi entro:
       - ⟦Maggio 2031 - Conteggio di tutte le barche - (Autorità portuale) - P2.01⟧
       - ⟦Luglio 2031 - Riparazione del molo - (Autorità portuale) - P2.02⟧`,
    ],
    [
      'in French',
      `
       # Ce que les ports doivent faire
       Les actions suivantes doivent être achevées avant :
       - ⟦Mai 2031 - Comptage de tous les bateaux - (Office du port)⟧
       - ⟦Juillet 2031 - Réparation du môle - (Office du port)⟧`,
    ],
    [
      'in Dutch',
      `
       # Wat de havens moeten doen
       - ⟦Mei 2031 - Telling van alle boten - (Havendienst)⟧
       - ⟦Juli 2031 - Herstel van de pier - (Havendienst)⟧`,
    ],
    [
      'a sheet with one measure, in German',
      `
       # Maßnahme
       ⟦Zählen Sie alle Boote im Hafen.⟧
       # Erläuterung
       Boote sind alt.`,
    ],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(trimmed(sample));
  });

  test.each([
    ['a title that lays down a duty itself', '# El puerto no debe hacer daño\n- Muelle norte\n- Muelle sur'],
    ['a history', '# What the ports did\nLines closed in:\n- May 2021 - Count of all boats - (Harbour Board)\n- July 2021 - Repair of the mole - (council)'],
    ['a question at the end of one', '# Boats\nWe make the following recommendations:\n- ⟦A count of boats.⟧\n- So who pays?'],
    ['questions that are announced', '# Fragen\nFolgendes ist zu klären:\n- Wird der Hafen z.B. nachts geschlossen?\n- Wer zählt die Boote?'],
  ])('but not %s', (_, sample) => {
    expect(marked(sample)).toBe(sample);
  });
});

describe('a block that proposes before it announces', () => {
  test.each([
    [
      'the list says the same',
      `
       # The harbour
       ⟪The books are in a cellar. I recommend that the museum take over the books of the harbour. In short, I recommend:⟫
       - (a) ⟦The books of the harbour be taken over by the museum.⟧
       - (b) ⟦The cellar be sealed.⟧`,
    ],
    [
      'the list says other things',
      `
       # The harbour
       ⟦We recommend that the museum take over the books of the harbour.⟧ We also recommend:
       - ⟦a new roof for the boat house⟧
       - ⟦a lamp on the mole⟧`,
    ],
    [
      'in French',
      `
       # Le port
       ⟦Nous recommandons que le musée reprenne les livres du port.⟧ En bref, nous recommandons :
       - ⟦un toit neuf pour le hangar⟧
       - ⟦une lampe sur le môle⟧`,
    ],
    [
      'an argument and an announcement stay what they are',
      `
       # The harbour
       The mole should be seen by night. We therefore recommend:
       - ⟦a lamp on the mole⟧
       - ⟦a new roof for the boat house⟧`,
    ],
  ])('%s', (_, sample) => {
    expect(marked(sample)).toBe(trimmed(sample));
  });
});

describe('a paragraph below a colon goes on with the sentence', () => {
  test.each([
    [
      'though a clause stands before its verb',
      'we recommend that the board do two things:\n⟨Before it signs the lease, ask each skipper for a count; and With help from the school, find out who sails at night.⟩',
    ],
    ['though an adjunct does', 'we recommend that the board take these steps:\n⟨Within a year, publish the count of all boats.⟩'],
    ['as one that begins with its verb does', 'we recommend that the board do this:\n⟨Ask each skipper for a count.⟩'],
  ])('%s', (_, text) => {
    const [lead, below] = text.split('\n');
    const sample = `# Recommendations\n⟦To make piers safer, ${lead}⟧\n${below}`;
    expect(marked(sample)).toBe(sample);
  });

  test('but not one that tells something', () => {
    const sample = '# Boats\nWe looked at this:\nBefore the board signed the lease, boats sank each year.';
    expect(marked(sample)).toBe(sample);
  });
});

describe('a line in a section of recommendations that only gives examples announces none', () => {
  test.each([
    ['en', '# Recommendations\n⟦The port should light every quay.⟧\nExamples of such quays, include, but are not limited to:\n- Saltby\n- Northwick'],
    ['de', '# Empfehlungen\n⟦Der Hafen sollte jeden Kai beleuchten.⟧\nBeispiele solcher Kais sind:\n- Salzdorf\n- Nordwik'],
    ['fr', '# Recommandations\n⟦Le port devrait éclairer chaque quai.⟧\nExemples de quais de ce genre :\n- Salins\n- Nordeville'],
    ['nl', '# Aanbevelingen\n⟦De haven moet elke kade verlichten.⟧\nVoorbeelden van zulke kades zijn:\n- Zoutdorp\n- Noordwijk'],
  ])('%s', (language, sample) => {
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });

  test.each([
    ['en', '# Recommendations\nThe main measures are:\n- ⟦A light on every quay⟧\n- ⟦A count of all boats⟧'],
    ['en', '# Recommendations\nLead by example:\n- ⟦A light on every quay⟧\n- ⟦A count of all boats⟧'],
    ['de', '# Empfehlungen\nInnerhalb von etwa zwei Jahren:\n- ⟦Eine Zählung aller Boote im Mai⟧\n- ⟦Die Reparatur des nördlichen Kais⟧'],
    ['fr', '# Recommandations\nPour les communes, notamment :\n- ⟦Un comptage des bateaux en mai⟧\n- ⟦La réparation du quai nord⟧'],
  ])('while other lines there do, %s: %s', (language, sample) => {
    expect(marked(sample, { language })).toBe(trimmed(sample));
  });
});
