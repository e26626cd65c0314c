import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('legge, disegno di legge, regolamento, decreto, ordinanza, decreto legislativo'),
      policy: list('politica, direttiva, carta'),
      plan: list("piano d'azione, piano di azione, tabella di marcia"),
      minutes: list('verbale, resoconto'),
      decision: list('sentenza, ordinanza del tribunale'),
      progress: list('relazione di monitoraggio, stato di attuazione, relazione sullo stato, seguito dato, relazione intermedia, follow-up'),
    },
    about: list('su, sul, sullo, sulla, sui, sugli, sulle, riguardo'),
    enacting: list(
      'visto il, vista la, visti gli, considerato che, decreta, entra in vigore, la presente legge, il presente regolamento, il presente decreto, è abrogato, sono abrogati, è punito, gazzetta ufficiale',
    ),
    articles: list('articolo, art'),
    meeting: list('la seduta è tolta, la seduta si chiude, assenti giustificati, ordine del giorno, approvazione del verbale, il segretario verbalizzante'),
    ruling: list(
      'il ricorrente, la ricorrente, il resistente, rigetta il ricorso, accoglie il ricorso, per questi motivi, condanna alle spese, in nome del popolo italiano',
    ),
    earlier: list(
      'avevamo raccomandato, aveva raccomandato, è stato raccomandato, raccomandazioni precedenti, precedenti raccomandazioni, le nostre raccomandazioni, raccomandazioni formulate, queste raccomandazioni, questa raccomandazione è, la raccomandazione è stata, queste raccomandazioni sono',
    ),
    statuses: list('attuata, attuato, parzialmente attuata, non attuata, in corso, completata, completato, chiusa, aperta, accolta'),
  },
};
