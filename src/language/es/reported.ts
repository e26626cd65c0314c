import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** Spanish. */
export const reported: ReportedWords = {
  reported: list(`
    según, afirmó, señaló, indicó, declaró, sostiene, recomendó, propuso, solicitó, recomendado por, manifestó, pidió, a juicio de
    dicen que, afirman, afirmaron, señalaron, indicaron, declararon, sostienen, propusieron, solicitaron, manifestaron, pidieron
    señala que, señalan que, ha señalado que, han señalado que, establece que, establecen que, dispone que, indica que, indican que, ha indicado que
    han indicado que, considera que, consideran que, afirma que, opina que, opinan que, piensa que, piensan que, cree que, creen que, exige que
    exigen que, la idea de que, de la opinión de que
    pedía, pedían, proponía, proponían, solicitaba, solicitaban, reclamaba, reclamaban, había pedido, habían pedido
      lo expresó así, lo dijo así, lo resumió así
    `),
  former: {
    versions: list(`
      anteproyecto, versión anterior, versión previa, versión preliminar, versión inicial, versión original, primera versión, texto anterior
      texto inicial, texto original, informe anterior, último informe, informe preliminar, informe provisional, documento de consulta
    `),
    asked: list(`
      proponía, propuso, propuesto, propuesta, recomendaba, recomendó, recomendado, recomendada, sugería, sugirió, sugerido, pedía, pidió, pedido, instaba
      solicitaba, exigía, preveía, previsto, prevista, contenía, incluía, quería
    `),
    proposals: list('propuesta, propuestas, recomendación, recomendaciones, sugerencia*, idea'),
    rejected: list(`
      retirado, retirada, retirados, retiradas, retiró, rechazado, rechazada, rechazadas, rechazó, descartado, descartada, descartadas, descartó
      abandonado, abandonada, abandonadas, abandonó, suprimido, suprimida, suprimidas, eliminado, eliminada, eliminadas, eliminó, no prosperó
      sustituida, sustituido, renunciado, no se ha mantenido, no se mantuvo
    `),
    made: list('hizo, hicieron, formuló, formularon, dirigió, dirigieron, emitió, emitieron'),
    before: list('ya, previamente, anteriormente'),
    phrases: list(`
      había propuesto, habían propuesto, habíamos propuesto, había recomendado, habían recomendado, habíamos recomendado, había sugerido
      habíamos sugerido, había pedido, se proponía, se propuso, se recomendaba, se había propuesto, inicialmente propuesto, inicialmente propuesta, recomendado inicialmente
      inicialmente previsto, ya no recomienda, ya no recomendamos, ya no propone, ya no proponemos, ya no se recomienda, ya no se propone, ya no sugiere
      ya no pide, ya no pedimos, no recomienda, no recomendamos, no se recomienda, no propone, no proponemos, deja de recomendar, dejado de recomendar
      se consideró pedir, se había considerado pedir, habíamos considerado pedir, se consideró recomendar, se pensó en pedir, se barajó pedir, se había previsto pedir, se valoró pedir, renuncia a recomendar, en lugar de recomendar, en vez de recomendar
    `),
  },
  own: list('nosotros, yo, nuestro, necesario, importante, esencial, comisión, recomienda'),
  responses: list('el gobierno acepta, acepta la recomendación, en respuesta a, ha respondido, se acepta, ha indicado que, toma nota de'),
  answers: list('el gobierno acepta, el gobierno comparte, se acepta la recomendación, esta respuesta, nuestra respuesta'),
  answering: list('está de acuerdo, están de acuerdo, estamos de acuerdo'),
  noting: list(
    'acepta, aceptan, aceptamos, comparte, comparten, compartimos, rechaza, rechazan, rechazamos, acoge, acogen, acogemos, apoya, apoyan, apoyamos, toma nota, tomamos nota',
  ),
  answered: list('esto, esta, este, estas, estos, recomendaci*, propuesta*'),
  mentions: list('recomendación, recomendaciones, recomendado, recomendada, recomendadas'),
  consultation: list('sus comentarios, tus comentarios, tu opinión, envíenos … comentarios, consulta pública, háganos saber, háganos llegar'),
};
