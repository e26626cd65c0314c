import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE = 'ISO/IEC Directives part 2 in Spanish (NC 1; UNE): debe, debería, es conveniente, se recomienda, puede';

/** Spanish. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['nosotros', 'yo'],
  joinedPerson: [],
  intending: list(
    'permito, permitimos, acuerda, acordamos, resuelve, resuelvo, decide, decido, decidimos, quiero, queremos, quisiera, deseo, deseamos, debo, debemos, vengo, procede, corresponde, cabe',
  ),
  personInVerb: true,
  recommends: list('recomienda, recomiendan'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: list('debe, deben, deberá, deberán'), sourced: SOURCE },
    { form: 'modal', level: 5, phrases: ['no debe', 'se requiere que'], sourced: SOURCE },
    { form: 'modal', cues: ['must'], level: 5, phrases: list('ha de, han de, tiene que, tienen que, habrá de') },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['está obligado a', 'están obligados a'] },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['debería', 'deberían'], sourced: SOURCE },
    { form: 'modal', level: 4, phrases: ['es conveniente que'], sourced: SOURCE },
    { form: 'modal', cues: ['impersonal'], level: 4, phrases: ['conviene que'], sourced: SOURCE },
    { form: 'modal', level: 4, phrases: ['es necesario que'] },
    { form: 'modal', cues: ['impersonal'], level: 4, phrases: list('convendría, convendrá, correspondería') },
    { form: 'modal', level: 2, phrases: ['puede', 'pueden'], sourced: SOURCE },
    { form: 'modal', cues: ['milder'], level: 2, phrases: ['podría', 'podrían'] },
    { form: 'modal', level: 2, phrases: ['podrá', 'podrán'] },
    { form: 'modal', cues: ['must'], phrases: ['habrán de', 'no puede', 'no pueden'] },
    { form: 'modal', cues: ['should'], phrases: ['se debería', 'se deberían'] },
    {
      form: 'modal',
      cues: ['need'],
      phrases: list(`
      es necesario, es preciso, es imprescindible, es menester, hay que, habría que, habrá que, es importante que, es fundamental que
      resulta necesario, resulta imprescindible, resulta indispensable, resulta preciso, resulta fundamental
      sería necesario, sería preciso, será necesario, será preciso, se hace necesario, se considera necesario, se estima necesario
      se considera imprescindible, se considera indispensable
    `),
    },
    { form: 'modal', cues: ['rule'], phrases: ['está obligada a'] },
    { form: 'modal', cues: ['may'], phrases: list('podría considerar, podrían considerar, podría valorar, cabría') },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['recomienda', 'recomiendan'] },
    { form: 'performative', cues: ['verb'], level: 4, phrases: ['recomendamos'] },
    // at the head of its sentence alone: the operative part of an act
    { form: 'performative', cues: ['verb'], level: 4, phrases: list('recomendar al, recomendar a, recomendar que') },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['se recomienda'] },
    { form: 'performative', level: 4, phrases: ['recomienda que', 'insta a', 'instamos a'] },
    { form: 'performative', level: 3, phrases: ['exhorta a', 'exhortamos a', 'pide encarecidamente'] },
    { form: 'performative', cues: ['third'], level: 2, phrases: ['sugiere'] },
    { form: 'performative', cues: ['soft'], level: 2, phrases: ['sugerimos'] },
    { form: 'performative', cues: ['impersonal'], level: 2, phrases: ['se sugiere'] },
    { form: 'performative', level: 2, phrases: list('invita a, invitamos a, alienta a, alentamos a, anima a, animamos a') },
    { form: 'performative', level: 1, phrases: list('constata, acoge con satisfacción, celebra, es deseable que, espera') },
    { form: 'performative', cues: ['again'], phrases: ['reitera', 'reiteramos'] },
    { form: 'performative', cues: ['verb'], phrases: list('recomiendo, instamos, exhortamos, proponemos, aconsejamos, llamamos') },
    { form: 'performative', cues: ['soft'], phrases: ['alentamos', 'animamos', 'invitamos'] },
    { form: 'performative', cues: ['third'], phrases: list('insta, exhorta, propone, pide, solicita, invita, alienta, espera que') },
    { form: 'performative', cues: ['past'], phrases: ['recomendó', 'ha recomendado'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(`
      se recomiendan, se recomendaría, es conveniente, sería conveniente, resulta conveniente, resultaría conveniente, se considera conveniente
      se estima conveniente, es oportuno, sería oportuno, resulta oportuno, se considera oportuno, es aconsejable, sería aconsejable
      resulta aconsejable, es recomendable, sería recomendable, resulta recomendable, se considera recomendable, sería deseable, se insta
      se aconseja, se aconsejan, se desaconseja, se desaconsejan, se exhorta, se solicita, se sugieren, se propone que, se pide que, se propone además, creemos imprescindible que, creemos necesario que, consideramos imprescindible que, consideramos necesario que, consideramos fundamental que
    `),
    },
    { form: 'performative', cues: ['verb'], phrases: list('reclamamos, reivindicamos, demandamos') },
    { form: 'performative', cues: ['ask'], phrases: list('pedimos, exigimos, queremos, solicitamos') },
    { form: 'performative', cues: ['require'], phrases: ['esperamos'] },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      considerar, considerar la posibilidad de, estudiar la posibilidad de, valorar la posibilidad de, estudiar, valorar, procurar
      tratar de, examinar la posibilidad de, intentar, aspirar a, plantearse
    `),
    },
    { form: 'verb', level: 2, phrases: ['explorar', 'explorar la posibilidad de'] },
  ],
};
