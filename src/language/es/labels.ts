import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** Spanish. */
export const labels: LabelWords = {
  labels: {
    formal: list('recomendación, recomendacion, recomendaciones'),
    series: list('propuesta, medida, acción, principio, requisito, compromiso, objetivo, llamamiento'),
    other: ['objetivo'],
    alone: ['recomendación'],
  },
  columns: {
    acts: list('hito, actividad, tarea, paso, actuación'),
    actors: list('quién, responsable, responsables, órgano responsable, entidad responsable'),
    deadlines: list('cuándo, plazo, fecha límite, vencimiento, para cuándo'),
    states: list('estado, estado actual, situación, avance, avances, seguimiento, grado de cumplimiento'),
    offices: list('departamento de, dirección de, servicio de, área de, ministerio de'),
  },
  counting:
    list(`primera/primero, segunda/segundo, tercera/tercero, cuarta/cuarto, quinta/quinto, sexta/sexto, séptima/séptimo, octava/octavo, novena/noveno, décima/décimo
    undécima/décima primera/decimoprimera, duodécima/décima segunda/decimosegunda, décima tercera/decimotercera, décima cuarta/decimocuarta, décima quinta/decimoquinta`),
  chapters: { volume: list('volumen, parte'), chapter: list('capítulo, anexo'), section: ['sección'] },
  captions: list('tabla, cuadro, gráfico, figura'),
  sources: list('párrafo, párrafos, apartado, capítulo, sección, página, páginas, cap, párr, sec, apdo, pág'),
  noteSources: list('pág, págs, pgs, p, pp'),
  noteQuestions: [],
  noteRepeats: list('ibíd, ibid, idem, op cit, et al, cfr'),
  styles: { heading: list('título, titulo, encabezado, capítulo'), other: list('tabla, figura') },
};
