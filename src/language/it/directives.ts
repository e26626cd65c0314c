import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE = 'AgID, Linee guida: parole chiave (DEVE, DOVREBBE, PUÒ, È RACCOMANDATO)';

/** Italian. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['noi', 'io'],
  joinedPerson: [],
  intending: list(
    'ritengo, riteniamo, intendo, intendiamo, delibera, decide, decido, desidero, desideriamo, voglio, vogliamo, vorrei, vorremmo, devo, dobbiamo, permetto, permettiamo',
  ),
  personInVerb: true,
  recommends: list('raccomanda, raccomandano'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: list('deve, devono, dovrà, dovranno'), sourced: SOURCE },
    { form: 'modal', level: 5, phrases: ['non deve', 'non devono'], sourced: SOURCE },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['è tenuto a', 'sono tenuti a'] },
    { form: 'modal', cues: ['need'], level: 5, phrases: list('è necessario che, occorre, occorre che, bisogna') },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['dovrebbe', 'dovrebbero'], sourced: SOURCE },
    { form: 'modal', cues: ['impersonal'], level: 4, phrases: ['è ~ raccomandato', 'si raccomanda'], sourced: SOURCE },
    { form: 'modal', level: 4, phrases: ['si raccomanda di'], sourced: SOURCE },
    { form: 'modal', cues: ['impersonal'], level: 4, phrases: ['è opportuno'] },
    { form: 'modal', level: 4, phrases: ['è opportuno che'] },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['va', 'vanno'] },
    { form: 'modal', cues: ['should'], phrases: ['andrebbe', 'andrebbero'] },
    { form: 'modal', level: 2, phrases: ['può', 'possono'], sourced: SOURCE },
    { form: 'modal', cues: ['milder'], level: 2, phrases: ['potrebbe', 'potrebbero'] },
    {
      form: 'modal',
      cues: ['need'],
      phrases: list(`
      è necessario, è necessaria, sono necessari, sono necessarie, è imprescindibile, è importante che
      è fondamentale che, è essenziale che, occorrerebbe, occorrerà, bisognerà, bisognerebbe, sarà necessario, sarebbe necessario, si rende necessario
      si rende necessaria, si ritiene necessario
    `),
    },
    { form: 'modal', cues: ['rule'], phrases: ['sono tenute a', 'è tenuta a'] },
    { form: 'modal', cues: ['may'], phrases: ['potrebbe valutare', 'potrebbero valutare', 'potrebbe essere opportuno'] },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['raccomanda', 'raccomandano'] },
    { form: 'performative', cues: ['verb'], level: 4, phrases: ['raccomandiamo'] },
    // at the head of its sentence alone: the operative part of an act
    {
      form: 'performative',
      cues: ['verb'],
      level: 4,
      phrases: list(
        'raccomandare a, raccomandare che, raccomandare di, raccomandare al, raccomandare alla, raccomandare ai, raccomandare alle, raccomandare agli, raccomandare all',
      ),
    },
    { form: 'performative', level: 4, phrases: ['si raccomanda che', 'raccomanda che'] },
    { form: 'performative', cues: ['third'], level: 3, phrases: ['esorta', 'sollecita'] },
    { form: 'performative', cues: ['verb'], level: 3, phrases: ['esortiamo'] },
    { form: 'performative', cues: ['third'], level: 2, phrases: ['suggerisce', 'invita'] },
    { form: 'performative', cues: ['soft'], level: 2, phrases: ['suggeriamo', 'invitiamo', 'incoraggiamo'] },
    { form: 'performative', cues: ['impersonal'], level: 2, phrases: ['si suggerisce', 'è consigliabile'] },
    { form: 'performative', level: 2, phrases: ['incoraggia'] },
    { form: 'performative', level: 1, phrases: list('prende atto, auspica, constata, accoglie con favore') },
    { form: 'performative', cues: ['need'], level: 1, phrases: ['è auspicabile'] },
    { form: 'performative', cues: ['again'], phrases: ['ribadisce', 'ribadiamo'] },
    { form: 'performative', cues: ['verb'], phrases: list('raccomando, proponiamo, sollecitiamo, consigliamo') },
    { form: 'performative', cues: ['soft'], phrases: ['auspichiamo'] },
    { form: 'performative', cues: ['third'], phrases: list('propone, chiede, chiede che, auspica che, si attende che') },
    { form: 'performative', cues: ['past'], phrases: ['ha raccomandato', 'raccomandava'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(
        'si raccomandano, sarebbe opportuno, sarà opportuno, si ritiene opportuno, appare opportuno, conviene, converrebbe, sarebbe auspicabile, sarebbe consigliabile, sarebbe preferibile, si propone che, si chiede che, si suggeriscono, si consigliano, è ~ raccomandata, sono ~ raccomandati, si consiglia, si sconsiglia, è ~ sconsigliato, è ~ sconsigliata, sono ~ sconsigliati, sono ~ sconsigliate, si invita, si invitano, si auspica che, si richiede che, si ritiene utile, si ritiene fondamentale, si ritiene indispensabile',
      ),
    },
    { form: 'performative', cues: ['verb'], phrases: list('chiediamo, esigiamo, rivendichiamo, pretendiamo') },
    { form: 'performative', cues: ['ask'], phrases: ['vogliamo'] },
    { form: 'performative', cues: ['require'], phrases: ['aspettiamo'] },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      valutare, valutare l'opportunità di, valutare la possibilità di, considerare, considerare la possibilità di, prendere in esame
      prendere in considerazione, esaminare la possibilità di, cercare di, adoperarsi per, mirare a, puntare a
    `),
    },
    { form: 'verb', level: 2, phrases: ['esplorare', 'esplorare la possibilità di'] },
  ],
};
