import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** Italian. */
export const labels: LabelWords = {
  labels: {
    formal: list('raccomandazione, raccomandazioni'),
    series: list('azione, proposta, misura, principio, requisito, impegno, obiettivo, linea d azione'),
    other: ['obiettivo'],
    alone: ['raccomandazione'],
  },
  columns: {
    acts: list('attività, compito, tappa, traguardo, passo, intervento'),
    actors: list('chi, responsabile, responsabili, soggetto responsabile, ente responsabile, struttura responsabile'),
    deadlines: list('quando, scadenza, termine, entro, entro quando'),
    states: list('stato, stato di attuazione, stato di avanzamento, avanzamento, situazione, progressi'),
    offices: list('settore, servizio, ufficio, area, direzione'),
  },
  counting: list(
    'prima/primo, seconda/secondo, terza/terzo, quarta/quarto, quinta/quinto, sesta/sesto, settima/settimo, ottava/ottavo, nona/nono, decima/decimo',
  ),
  chapters: { volume: list('volume, parte'), chapter: list('capitolo, allegato'), section: ['sezione'] },
  captions: list('tabella, grafico, figura, riquadro'),
  sources: list('paragrafo, paragrafi, punto, capitolo, sezione, pagina, pagine, cap, par, sez, pag'),
  noteSources: list('pag, pagg, p, pp'),
  noteQuestions: [],
  noteRepeats: list('ibid, ibidem, idem, op cit, et al, cfr'),
  styles: { heading: list('titolo'), other: list('tabella, figura') },
};
