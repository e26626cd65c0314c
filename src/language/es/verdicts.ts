import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('ley, proyecto de ley, reglamento, decreto, ordenanza, real decreto'),
      policy: list('política, directiva, carta'),
      plan: list('plan de acción, hoja de ruta'),
      minutes: list('acta, acta de la reunión, minuta'),
      decision: list('sentencia, fallo, resolución judicial'),
      progress: list('informe de seguimiento, informe de avance, seguimiento de las recomendaciones, estado de las recomendaciones, grado de cumplimiento'),
    },
    about: list('sobre, acerca, relativo'),
    enacting: list(
      'considerando que, decreta, entrará en vigor, entra en vigor, entrará en vigencia, la presente ley, el presente reglamento, el presente decreto, quedan derogad*, queda derogad*, publíquese, comuníquese, será sancionado, artículo único',
    ),
    articles: list('artículo, art'),
    meeting: list('se levanta la sesión, orden del día, excusan su asistencia, aprobación del acta, siendo las, ruegos y preguntas'),
    ruling: list(
      'la parte demandante, la parte demandada, el demandante, el demandado, el recurrente, fallamos, se desestima el recurso, fundamentos de derecho, antecedentes de hecho',
    ),
    earlier: list(
      'habíamos recomendado, había recomendado, se recomendó, recomendaciones anteriores, recomendaciones previas, nuestras recomendaciones, estas recomendaciones, recomendaciones formuladas, esta recomendación está, esta recomendación se, esta recomendación ha, estas recomendaciones se, estas recomendaciones han',
    ),
    statuses: list(
      'implementada, implementado, parcialmente implementada, no implementada, cumplida, parcialmente cumplida, pendiente, en curso, en proceso, cerrada, abierta, finalizada, aceptada',
    ),
  },
};
