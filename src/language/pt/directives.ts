import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE = 'ABNT Diretiva 2 (deve, convém que, pode), after ISO/IEC Directives part 2';
const GRAMMAR = 'Cunha e Cintra, Nova gramática do português contemporâneo: the conditional attenuates (deve, deveria)';
const AUDIT = 'TCU, Resolução 315/2020: determinações bind, recomendações do not';

/** Portuguese. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['nós', 'eu'],
  joinedPerson: [],
  intending: list(
    'entendo, entendemos, venho, vimos, decido, decidimos, delibera, resolve, resolvo, acorda, decide, permito, permitimo, cumpre, cabe, quero, queremos, gostaria, gostaríamos, desejo, desejamos, devo, devemos',
  ),
  personInVerb: true,
  recommends: list('recomenda, recomendam'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: ['deve', 'devem'], sourced: SOURCE },
    { form: 'modal', level: 5, phrases: ['não deve', 'não devem'], sourced: SOURCE },
    { form: 'modal', cues: ['must'], level: 5, phrases: list('deverá, deverão, tem de, têm de, tem que, têm que') },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['é obrigado a', 'são obrigados a'] },
    { form: 'modal', level: 5, phrases: ['há de'] },
    { form: 'modal', cues: ['impersonal'], level: 4, phrases: ['convém que'], sourced: SOURCE },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['deveria', 'deveriam'], sourced: GRAMMAR },
    { form: 'modal', cues: ['need'], level: 4, phrases: ['é necessário que'] },
    { form: 'modal', level: 4, phrases: ['importa que'] },
    { form: 'modal', level: 2, phrases: ['pode', 'podem'], sourced: SOURCE },
    { form: 'modal', cues: ['milder'], level: 2, phrases: ['poderia', 'poderiam'] },
    { form: 'modal', level: 2, phrases: ['poderá', 'poderão'] },
    { form: 'modal', cues: ['must'], phrases: ['não pode', 'não podem'] },
    {
      form: 'modal',
      cues: ['need'],
      phrases: list(`
      é necessário, é necessária, são necessários, são necessárias, é preciso, é imprescindível, há que, haverá que
      é importante que, é fundamental que, é essencial que, será necessário, será preciso, seria necessário, seria preciso, torna se necessário
      se faz necessário, faz se necessário, se faz necessária, faz se necessária, considera se necessário, impõe se que
    `),
    },
    { form: 'modal', cues: ['may'], phrases: list('poderia considerar, poderiam considerar, poderá ponderar, poderão ponderar') },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['recomenda', 'recomendam', 'insta'] },
    { form: 'performative', cues: ['verb'], level: 4, phrases: ['recomendamos', 'instamos'] },
    // at the head of its sentence alone: the operative part of an act
    { form: 'performative', level: 5, phrases: list('determinar ao, determinar aos, determinar à, determinar às'), sourced: AUDIT },
    {
      form: 'performative',
      cues: ['verb'],
      level: 4,
      phrases: list('recomendar a, recomendar ao, recomendar aos, recomendar à, recomendar às, recomendar que'),
      sourced: AUDIT,
    },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['recomenda se', 'é ~ recomendado'] },
    { form: 'performative', cues: ['third'], level: 3, phrases: ['exorta', 'apela'] },
    { form: 'performative', cues: ['verb'], level: 3, phrases: ['exortamos'] },
    { form: 'performative', cues: ['third'], level: 2, phrases: ['sugere', 'convida'] },
    { form: 'performative', cues: ['soft'], level: 2, phrases: ['sugerimos', 'convidamos', 'encorajamos'] },
    { form: 'performative', level: 2, phrases: ['incentiva', 'encoraja'] },
    { form: 'performative', level: 1, phrases: list('constata, saúda, é desejável, espera, congratula') },
    { form: 'performative', cues: ['again'], phrases: ['reitera', 'reiteramos'] },
    { form: 'performative', cues: ['verb'], phrases: list('recomendo, propomos, aconselhamos, apelamos') },
    { form: 'performative', cues: ['soft'], phrases: ['incentivamos'] },
    { form: 'performative', cues: ['third'], phrases: list('propõe, solicita, pede, espera que') },
    { form: 'performative', cues: ['past'], phrases: ['recomendou', 'tinha recomendado'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(`
      é conveniente, seria conveniente, é oportuno, seria oportuno, é aconselhável, seria aconselhável, é recomendável, seria recomendável
      seria desejável, recomendam se, se recomenda, se recomendam, sugere se, sugerem se, se sugere, aconselha se, se aconselha, desaconselha se
      solicita se, se solicita, propõe se que, se propõe que, pede se que, conviria, convirá
    `),
    },
    { form: 'performative', cues: ['verb'], phrases: list('reivindicamos, reclamamos') },
    { form: 'performative', cues: ['ask'], phrases: list('pedimos, exigimos, queremos, solicitamos') },
    { form: 'performative', cues: ['require'], phrases: ['esperamos'] },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      considerar, considerar a possibilidade de, avaliar, avaliar a possibilidade de, ponderar, estudar a possibilidade de, procurar
      tentar, examinar a possibilidade de, equacionar
    `),
    },
    { form: 'verb', level: 2, phrases: ['explorar', 'explorar a possibilidade de'] },
  ],
};
