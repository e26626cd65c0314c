import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** Spanish. Words from official usage; what has no `backed` gives no direction. */
export const es: Lexicon = {
  language: 'es',
  labels: {
    formal: list('recomendación, recomendacion, recomendaciones'),
    series: list('propuesta, medida, acción, principio, requisito, compromiso, objetivo, llamamiento'),
    other: [],
    alone: ['recomendación'],
  },
  chapters: { volume: list('volumen, parte'), chapter: list('capítulo, anexo'), section: ['sección'] },
  captions: list('tabla, cuadro, gráfico, figura'),
  sections: {
    open: list('recomendaciones, recomendación, propuestas, plan de acción, llamamiento a la acción, líneas de actuación'),
    openWhole: list('medidas, acciones, principios, compromisos, actuaciones, prioridades'),
    series: list('principios, compromisos'),
    restate: list('resumen, resumen ejecutivo, síntesis, lista de recomendaciones, relación de recomendaciones, puntos clave'),
    reply: list('respuesta, respuestas, alegaciones, comentarios, observaciones'),
    close: list(`
      introducción, antecedentes, metodología, anexo, anexos, glosario, bibliografía, conclusiones, agradecimientos, notas, índice, contexto
      prólogo, hallazgos, alcance
    `),
    contents: list('índice, contenido, tabla de contenido, tabla de contenidos'),
    and: ['y', 'e'],
    about: list('seguimiento, anteriores, previas, estado de, cumplimiento de'),
  },
  modals: {
    must: { phrases: list('debe, deben, deberá, deberán, ha de, han de, habrá de, habrán de, tiene que, tienen que, no puede, no pueden') },
    should: { phrases: list('debería, deberían, se debería, se deberían') },
    need: { phrases: list('es necesario, es preciso, es imprescindible, hay que, habría que, es importante que, es fundamental que, resulta necesario') },
    rule: { phrases: list('está obligado a, están obligados a, está obligada a') },
    may: { phrases: list('podría considerar, podrían considerar, podría valorar, cabría') },
  },
  performatives: {
    first: list('nosotros, yo'),
    verbs: list('recomendamos, recomiendo, instamos, exhortamos, proponemos, aconsejamos, llamamos'),
    soft: list('alentamos, animamos, invitamos, sugerimos'),
    again: list('reitera, reiteramos'),
    third: list('recomienda, insta, exhorta, propone, pide, solicita, invita, alienta, recomiendan, sugiere'),
    past: list('recomendó, ha recomendado'),
    impersonal: list(`
      se recomienda, se recomiendan, conviene que, es conveniente, sería conveniente, convendría, se insta, se aconseja, se sugiere, es recomendable, se exhorta, se solicita
    `),
  },
  authors: list(`
    comisión, comité, tribunal, informe, consejo, grupo, defensor, auditoría, contraloría, ponencia, relator, relatora, mesa, autores
  `),
  bodies: list(`
    gobierno, gobiernos, ministerio, ministerios, ministro, ministra, estado, estados, administración, administraciones, parlamento, congreso
    senado, agencia, agencias, autoridad, autoridades, comisión, consejo, comité, dirección, director, ayuntamiento, ayuntamientos, municipio
    municipios, comunidades, región, entidad, entidades, empresa, empresas, operador, operadores, hospital, hospitales, escuelas, universidad
    universidades, centros, servicios, servicio, secretaría, instituciones, institución, organismo, organismos, poderes, países, policía
    juzgados, fiscalía, legislador, partes
  `),
  definite: [],
  acts: [],
  nounActs: list('ayer, cualquier, mujer, lugar, hogar, mar, taller, par, bienestar, alrededor, militar, popular, similar'),
  participles: [],
  actEndings: list('ar, er, ir, arse, erse, irse'),
  leadIns: list(`
    siguientes recomendaciones, siguiente recomendación, recomendaciones siguientes, siguientes medidas, recomienda lo siguiente
    siguientes propuestas
  `),
  followOns: list('esto, esta, estas, estos'),
  terms: list('plazo, fecha límite, en un plazo'),
  responses: list('el gobierno acepta, acepta la recomendación, en respuesta a, ha respondido, se acepta, ha indicado que, toma nota de'),
  answers: list('el gobierno acepta, el gobierno comparte, se acepta la recomendación, esta respuesta, nuestra respuesta'),
  replyTitles: list('respuesta del, respuesta de, respuesta al, respuesta a, contestación'),
  reported: list('según, afirmó, señaló, indicó, declaró, sostiene, recomendó, propuso, solicitó, recomendado por, manifestó, pidió, a juicio de'),
  former: {
    versions: list(`
      borrador, anteproyecto, versión anterior, versión previa, versión preliminar, versión inicial, versión original, primera versión, texto anterior
      texto inicial, texto original, informe preliminar, informe provisional, documento de consulta
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
    phrases: list(`
      había propuesto, habían propuesto, habíamos propuesto, había recomendado, habían recomendado, habíamos recomendado, había sugerido
      habíamos sugerido, había pedido, se proponía, se propuso, se recomendaba, se había propuesto, inicialmente propuesto, inicialmente propuesta
      inicialmente previsto, ya no recomienda, ya no recomendamos, ya no propone, ya no proponemos, ya no se recomienda, ya no se propone, ya no sugiere
      ya no pide, ya no pedimos, no recomienda, no recomendamos, no se recomienda, no propone, no proponemos, deja de recomendar, dejado de recomendar
      renuncia a recomendar, en lugar de recomendar, en vez de recomendar
    `),
  },
  unreal: list(
    'debería haber, deberían haber, debió, debieron, debía, debían, hubiera, habría debido, debe de, debería de haber, podría haber, deben de, deben haber, debe haber',
  ),
  idle: list('señalarse, destacarse, recordarse, tenerse en cuenta que, se debe a, debe su, recordar que, señalar que, destacar que, permitir'),
  guesses: list('probablemente, seguramente, sin duda'),
  effects: list('permitir, ayudar, contribuir'),
  consultation: list('sus comentarios, consulta pública'),
  agents: list('por'),
  determiners: [],
  subordinate: list(
    'quién, quiénes, cuál, cuáles, cuándo, dónde, cuánto, si, cuando, donde, quien, quienes, cual, cuales, como, porque, aunque, mientras, cómo, qué',
  ),
  dependent: list('si, cómo, por qué'),
  own: list('nosotros, yo, nuestro, necesario, importante, esencial, comisión, recomienda'),
  adverbs: list('no, también, además, siempre, asimismo, por, tanto'),
  copulas: list('ser, estar'),
  participleEndings: list('ado, ada, ados, adas, ido, ida, idos, idas, cho, cha, chos, chas, to, ta, tos, tas'),
  perfects: [],
  finite: list('es, son, era, eran, fue, fueron, está, están, estaba, ha, han, había, habían, será, serán, puede, pueden, podía'),
  complementers: ['que'],
  subjects: { we: list('nosotros, yo'), you: list('usted, ustedes'), there: [] },
  connectives: [],
  possessions: [],
  ordinals: list('primero, en primer lugar, segundo, en segundo lugar, tercero, por último'),
  pronouns: list('ello, ellos, ellas, esto, esta, estas, estos, este, él, ella'),
  mentions: list('recomendación, recomendaciones, recomendado, recomendada, recomendadas'),
  sources: list('párrafo, párrafos, apartado, capítulo, sección, página, páginas'),
  kinds: {
    guideline: list('guía, manual, buenas prácticas, lista de verificación'),
    standard: list('norma, directiva, reglamento, requisitos, especificación'),
    report: list('informe, investigación, evaluación, estudio, auditoría'),
    self: 'esta',
  },
  weak: list(`
    el, la, los, las, lo, un, una, unos, unas, del, al, de, este, esta, estos, estas, ese, esa, esos, esas, esto, eso, él, ella, ellos, ellas, se, le, les, su, sus
    nos, nuestro, nuestra, nuestros, nuestras, yo, usted, que, qué, quien, quienes, cual, cuales, cuyo, cuya, donde, y, e, o, u, pero, ni, si, sino, como, así
    entonces, a, ante, bajo, con, contra, desde, durante, en, entre, hacia, hasta, para, por, según, sin, sobre, tras, es, son, era, eran, ser, sido, fue, fueron
    sea, sean, será, serán, está, están, estar, ha, han, había, habían, haber, haya, hayan, hay, hace, hacer, no, más, menos, todo, toda, todos, todas, cada, algún
    alguna, algunos, algunas, otro, otra, otros, otras, mismo, misma, mismos, mismas, muy, también, sólo, solo, ya, aún, puede, pueden, podría, podrían, debe, deben
    deberá, deberán, debería, deberían, cuando, mientras, porque, recomienda, recomiendan, recomendamos, recomendar, recomendado, recomendación, recomendaciones
    asegurar, garantizar, considerar
  `),
  common: list('el, la, los, las, de, del, y, en, que, un, una, para, con, por, se'),
};
