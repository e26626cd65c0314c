import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** Dutch. */
export const labels: LabelWords = {
  labels: {
    formal: list('aanbeveling, aanbevelingen'),
    series: list('actie, actiepunt, maatregel, voorstel, beginsel, principe, eis, doelstelling, advies'),
    other: ['doel', 'doelstelling'],
    alone: ['aanbeveling'],
  },
  columns: {
    acts: list('mijlpaal, activiteit, taak, stap, wat'),
    actors: list('wie, verantwoordelijk, verantwoordelijke, trekker, uitvoerder, eigenaar, aan zet'),
    deadlines: list('wanneer, uiterlijk, termijn, deadline, streefdatum, gereed, wanneer gereed'),
    states: list('status, stand, stand van zaken, voortgang, voortgang tot nu toe, actuele stand'),
    offices: list('afdeling, dienst, directie, team, ministerie van'),
  },
  counting: list(
    'ten eerste/eerste, ten tweede/tweede, ten derde/derde, ten vierde/vierde, ten vijfde/vijfde, ten zesde/zesde, ten zevende/zevende, ten achtste/achtste, ten negende/negende, ten tiende/tiende',
  ),
  chapters: { volume: list('band, deel'), chapter: list('hoofdstuk, bijlage'), section: ['paragraaf'] },
  captions: list('tabel, figuur'),
  sources: list('paragraaf, paragrafen, hoofdstuk, sectie, pagina, alinea, par, hfdst, blz'),
  noteSources: list('bl, blz'),
  noteQuestions: [],
  noteRepeats: list('aldus, ibid, idem, vgl, et al'),
  styles: { heading: list('kop, titel'), other: list('tabel, figuur') },
};
