import { describe, expect, it } from 'vitest';
import { marked, report, trimmed } from './marked.js';

/** Reports that ask throughout, without a title, label or "we recommend" for what they ask. */
const ASKING: Readonly<Record<string, string>> = {
  en: `
    # Lamps on the quay
    There are forty lamps on the quay.
    ⟦All lamps should be checked before the herring season begins.⟧
    ⟦Broken glass should be replaced within two days by glass of the same kind.⟧
    ⟦The cables should be buried at least half a metre deep.⟧
    Most of them date from the years after the war.
    ⟦The switches should be kept in a dry place that is locked.⟧`,
  de: `
    # Die Lampen am Kai
    Am Kai stehen vierzig Lampen aus Gusseisen.
    ⟦Alle Lampen sollten vor der Heringszeit überprüft werden.⟧
    ⟦Zerbrochenes Glas sollte binnen zwei Tagen durch gleiches ersetzt werden.⟧
    ⟦Die Kabel sollten mindestens einen halben Meter tief verlegt werden.⟧
    Die meisten stammen aus den Jahren nach dem Krieg.
    ⟦Die Schalter sollten an einem trockenen Ort aufbewahrt werden.⟧`,
  it: `
    # I lampioni del molo
    Sul molo ci sono quaranta lampioni di ghisa.
    ⟦Tutti i lampioni dovrebbero essere controllati prima della stagione.⟧
    ⟦I vetri rotti dovrebbero essere sostituiti entro due giorni con vetri uguali.⟧
    ⟦I cavi dovrebbero essere interrati ad almeno mezzo metro.⟧
    La maggior parte risale agli anni del dopoguerra.
    ⟦Gli interruttori dovrebbero essere tenuti in un luogo asciutto.⟧`,
  pt: `
    # Os candeeiros do cais
    No cais há quarenta candeeiros de ferro fundido.
    ⟦Todos os candeeiros deveriam ser verificados antes da época da sardinha.⟧
    ⟦Os vidros partidos deveriam ser substituídos em dois dias por vidros iguais.⟧
    ⟦Os cabos deveriam ser enterrados a pelo menos meio metro.⟧
    A maior parte data dos anos do pós-guerra.
    ⟦Os interruptores deveriam ser guardados num lugar seco.⟧`,
};

describe('a report that gives what it asks no place', () => {
  for (const [language, sample] of Object.entries(ASKING))
    it(`proposes what it says must be done (${language})`, () => {
      expect(marked(sample)).toBe(trimmed(sample));
    });

  it('is none that has a place for it', () => {
    const sample = '# Lamps\n\nGlass must be replaced within two days of a storm.\n# Recommendations\n\nThe board should paint the quay in red.';
    expect(report(sample).recommendations.map(({ text }) => text)).toEqual(['The board should paint the quay in red.']);
  });
});
