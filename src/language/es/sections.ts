import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** Spanish. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      recomendaciones, recomendación, propuestas, plan de acción, llamamiento a la acción, líneas de actuación
      qué … deben hacer, qué … debe hacer, qué … deberían hacer, qué … debería hacer, qué … tienen que hacer, qué hay que hacer, lo que … deben hacer
    `),
    openWhole: list('medida, acción, medidas, acciones, principios, compromisos, actuaciones, prioridades'),
    series: list('principios, compromisos'),
    restate: list('resumen, resumen ejecutivo, síntesis, lista de recomendaciones, relación de recomendaciones, puntos clave'),
    reply: list('respuesta, respuestas, alegaciones, comentarios, observaciones'),
    close: list(`
      introducción, antecedentes, metodología, anexo, anexos, glosario, bibliografía, conclusiones, agradecimientos, notas, índice, contexto
      prólogo, alcance
      descargo de responsabilidad, exención de responsabilidad, sobre los autores
    `),
    findings: list('hallazgos, constataciones'),
    notes: list('notas, notas finales, notas al final, notas al pie'),
    contents: list('índice, contenido, tabla de contenido, tabla de contenidos'),
    and: ['y', 'e'],
    about: list(
      'seguimiento, anteriores, previas, estado de, cumplimiento de, gradación de, graduación de, grado de recomendación, grados de recomendación, fuerza de la recomendación, fuerza de las recomendaciones',
    ),
  },
  turned: {
    proposals: list('demanda, demandas, petición, peticiones, reivindicaci*'),
    refused: list(
      'rechazados, descartados, desestimad*, desechad*, no adoptad*, no aceptad*, no asumid*, no acogid*, no recogid*, no incorporad*, rechazamos, descartamos, desestimamos',
    ),
    people: list(
      'testigos, vecinos, residentes, encuestados, participantes, sindicatos, asociaciones, ciudadanos, ciudadanía, público, usuarios, pacientes, padres, partes interesadas, comparecientes, colectivos, activistas, ong, terceros, otros, otras',
    ),
    of: list('de, del, por'),
    what: list('lo que, qué'),
    asked: list('piden, quieren, querían, proponen, reclaman, dicen, dijeron, solicitan, recomiendan, esperan, decía, decían, afirmaba, afirmaban'),
  },
  kinds: {
    guideline: list('guía, manual, buenas prácticas, lista de verificación'),
    standard: list('norma, directiva, reglamento, requisitos, especificación'),
    report: list('informe, investigación, evaluación, estudio, auditoría'),
    self: 'esta',
  },
  replyTitles: list('respuesta del, respuesta de, respuesta al, respuesta a, contestación'),
};
