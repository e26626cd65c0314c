import { list } from './list.js';

/** Words of one language that say of what is listed that it no longer holds. */
export interface RetiredWords {
  /** participles as a status or beside the noun of the list: "Withdrawn", "Removed requirements" */
  readonly gone: readonly string[];
  /** what such a list holds, beside the nouns of labels */
  readonly nouns: readonly string[];
  /** whole titles of lists of what no longer holds, or what they begin with */
  readonly titles: readonly string[];
}

/** By language. A word that may also be an imperative or a noun of its own is left out: in doubt, what is listed stands. */
export const retired: Readonly<Record<string, RetiredWords>> = {
  en: {
    gone: list('withdrawn, removed, deleted, retired, rescinded, superseded, deprecated, discontinued, repealed, dropped, struck, no longer used'),
    nouns: list('item, entry, clause, rule, control, recommendation, requirement'),
    titles: list(
      'what became of, change log, changelog, revision history, version history, history of changes, disposition of earlier, disposition of previous',
    ),
  },
  de: {
    gone: list('zurückgezogen*, gestrichen*, entfallen*, weggefallen*, aufgehoben*, gelöscht*, entfernt*'),
    nouns: list('punkt, eintrag, vorgabe'),
    titles: list('änderungsverzeichnis, änderungshistorie, änderungsprotokoll, was aus den'),
  },
  fr: {
    gone: list('retiré*, supprimé*, abrogé*, abandonné*'),
    nouns: list('point, règle, exigence'),
    titles: list('historique des modifications, journal des modifications, historique des versions'),
  },
  es: {
    gone: list('retirad*, eliminad*, suprimid*, derogad*'),
    nouns: list('punto, regla, requisito'),
    titles: list('historial de cambios, registro de cambios, control de cambios'),
  },
  it: {
    gone: list('ritirat*, eliminat*, soppress*, abrogat*, rimoss*'),
    nouns: list('punto, regola, requisito'),
    titles: list('registro delle modifiche, storico delle modifiche, cronologia delle modifiche'),
  },
  nl: {
    gone: list('ingetrokken, vervallen, geschrapt*, verwijderd*'),
    nouns: list('punt, regel, eis'),
    titles: list('wijzigingsoverzicht, wijzigingshistorie, versiebeheer'),
  },
  pt: {
    gone: list('retirad*, eliminad*, suprimid*, revogad*'),
    nouns: list('ponto, regra, requisito'),
    titles: list('histórico de alterações, registo de alterações, registro de alterações'),
  },
};
