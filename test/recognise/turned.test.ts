import { describe, expect, it } from 'vitest';
import { languageNamed } from '../../src/language/index.js';
import { turnsAway } from '../../src/recognise/turned.js';
import { words } from '../../src/text/index.js';

const lexiconOf = (language: string) => {
  const found = languageNamed(language);
  if (!found) throw new Error(language);
  return found;
};

describe('a title says that what stands below is asked by others or was not taken up', () => {
  it.each([
    ['en', 'Recommendations not taken up'],
    ['en', '2.3 What witnesses asked for'],
    ['en', 'Proposals we rejected'],
    ['en', 'Proposals considered and not adopted'],
    ['en', 'Proposals that the panel considered but did not adopt'],
    ['en', 'Recommendations of earlier inquiries'],
    ['en', 'Suggestions from local residents'],
    ['en', 'Unions’ demands'],
    ['en', 'What the unions want'],
    ['de', 'Forderungen der Verbände'],
    ['de', 'Was die Anwohner fordern'],
    ['de', 'Nicht aufgegriffene Vorschläge'],
    ['de', 'Empfehlungen, die wir verworfen haben'],
    ['de', 'Vorschläge aus der Öffentlichkeit'],
    ['nl', 'Voorstellen van de bewoners'],
    ['nl', 'Wat de vakbonden vragen'],
    ['nl', 'Niet overgenomen aanbevelingen'],
    ['nl', 'Aanbevelingen die wij hebben verworpen'],
    ['fr', 'Demandes des associations'],
    ['fr', 'Ce que demandent les riverains'],
    ['fr', 'Propositions non retenues'],
    ['fr', 'Recommandations que nous avons écartées'],
    ['es', 'Propuestas de los vecinos'],
    ['es', 'Lo que piden los sindicatos'],
    ['es', 'Recomendaciones no aceptadas'],
    ['es', 'Propuestas descartadas'],
    ['it', 'Proposte dei testimoni'],
    ['it', 'Cosa chiedono i sindacati'],
    ['it', 'Raccomandazioni non accolte'],
    ['it', 'Proposte che abbiamo scartato'],
    ['pt', 'Propostas dos moradores'],
    ['pt', 'O que pedem os sindicatos'],
    ['pt', 'Recomendações não acolhidas'],
    ['pt', 'Propostas que rejeitámos'],
  ])('%s: %s', (language, title) => {
    expect(turnsAway(title, lexiconOf(language))).toBe(true);
  });
});

describe('a title leaves what stands below with the document', () => {
  it.each([
    ['en', 'Recommendations of the committee'],
    ['en', 'Recommendations accepted by the government'],
    ['en', 'Recommendations rejected by the government'],
    ['en', 'Recommendations the minister did not accept'],
    ['en', 'Recommendations for residents'],
    ['en', 'Recommendations on rejected claims'],
    ['en', 'Recommendations not yet implemented'],
    ['en', 'What the unions should do'],
    ['en', 'What we recommend'],
    ['en', 'What patients need to do'],
    ['en', 'Reject the proposal'],
    ['de', 'Empfehlungen der Kommission'],
    ['de', 'Unsere Forderungen'],
    ['de', 'Empfehlungen an die Verbände'],
    ['de', 'Was die Verbände tun sollten'],
    ['de', 'Von der Regierung abgelehnte Empfehlungen'],
    ['nl', 'Aanbevelingen van de commissie'],
    ['nl', 'Aanbevelingen voor bewoners'],
    ['nl', 'Wat de vakbonden moeten doen'],
    ['fr', 'Recommandations de la mission'],
    ['fr', 'Recommandations aux associations'],
    ['fr', 'Recommandations rejetées par le gouvernement'],
    ['es', 'Recomendaciones de la comisión'],
    ['es', 'Recomendaciones para los vecinos'],
    ['it', 'Raccomandazioni della commissione'],
    ['it', 'Proposte per i sindacati'],
    ['pt', 'Recomendações da comissão'],
    ['pt', 'Recomendações para os moradores'],
  ])('%s: %s', (language, title) => {
    expect(turnsAway(title, lexiconOf(language))).toBe(false);
  });

  it('where the title of the document names who asks: they write it', () => {
    expect(turnsAway('Forderungen der Verbände', lexiconOf('de'), words('Wohnen im Alter: Positionspapier der Verbände'))).toBe(false);
  });
});
