import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE =
  "RFC 2119 in the French translation by C. Brière de L'Isle (DOIT, DEVRA, DEVRAIT, PEUT); ISO/IEC Directives part 2 in French (doit, il convient, peut)";

/** What an author holds something to be who asks for it: "estime nécessaire". */
const HELD = list('nécessaire, indispensable, souhaitable, essentiel, impératif, opportun').map((worth) => `~ ${worth}`);

/** French. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['nous', 'je', 'on'],
  joinedPerson: [],
  intending: list(
    'crois, croyons, permets, permettons, décide, décidons, souhaite, souhaitons, tiens, tenons, veux, voulons, voudrais, voudrions, dois, devons, résout',
  ),
  personInVerb: true,
  recommends: list('recommande, recommandent'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: list('doit, doivent, devra, devront'), sourced: SOURCE },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['est tenu de', 'sont tenus de', 'est obligé de'], sourced: SOURCE },
    { form: 'modal', level: 5, phrases: ['est tenue de', 'sont tenues de'], sourced: SOURCE },
    { form: 'modal', cues: ['need'], level: 5, phrases: ['il faut', 'il faudra'] },
    { form: 'modal', level: 5, phrases: ['il est nécessaire de', 'il est impératif de'] },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['devrait', 'devraient'], sourced: SOURCE },
    { form: 'modal', level: 4, phrases: ['il convient de', 'il convient que', 'il conviendrait de'], sourced: SOURCE },
    { form: 'modal', cues: ['need'], level: 4, phrases: ['il faudrait'] },
    { form: 'modal', level: 4, phrases: ['il importe de', 'il est essentiel de', 'il est indispensable de'] },
    { form: 'modal', level: 2, phrases: ['peut', 'peuvent'], sourced: SOURCE },
    { form: 'modal', cues: ['milder'], level: 2, phrases: ['pourrait', 'pourraient'] },
    { form: 'modal', cues: ['may'], level: 2, phrases: ['gagnerait à', 'gagneraient à'] },
    { form: 'modal', cues: ['should'], phrases: list('il importe, il est souhaitable, il serait souhaitable, mériterait, mériteraient') },
    { form: 'modal', cues: ['need'], phrases: list('il est nécessaire, il est impératif, il est essentiel, il est indispensable, est nécessaire') },
    { form: 'modal', cues: ['may'], phrases: ['pourrait envisager', 'pourraient envisager', 'pourrait utilement'] },
    { form: 'performative', cues: ['verb', 'third'], level: 4, phrases: ['recommande', 'préconise'] },
    { form: 'performative', cues: ['verb'], level: 4, phrases: ['recommandons', 'préconisons'] },
    // at the head of its sentence alone: the operative part of an act
    { form: 'performative', cues: ['verb'], level: 4, phrases: list('recommander au, recommander aux, recommander à, recommander que') },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['recommandent', 'préconisent'] },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['est ~ recommandé', 'sont ~ recommandés', 'est ~ recommandée'] },
    { form: 'performative', level: 4, phrases: ['il est recommandé de'] },
    { form: 'performative', cues: ['third'], level: 3, phrases: ['exhorte'] },
    { form: 'performative', cues: ['verb'], level: 3, phrases: ['exhortons'] },
    { form: 'performative', level: 3, phrases: ['demande instamment'] },
    { form: 'performative', cues: ['soft', 'third'], level: 2, phrases: ['encourage', 'invite'] },
    { form: 'performative', cues: ['soft'], level: 2, phrases: list('encourageons, invitons, suggère, suggérons') },
    { form: 'performative', level: 2, phrases: ['encouragent', 'invitent'] },
    { form: 'performative', level: 1, phrases: list('constate, salue, souhaite, il est souhaitable de, constatons, saluons') },
    { form: 'performative', cues: ['soft'], level: 1, phrases: ['souhaitons'] },
    { form: 'performative', cues: ['again'], phrases: ['réitère', 'réitérons', 'renouvelle'] },
    { form: 'performative', cues: ['verb'], phrases: list('proposons, plaidons pour, appelons, invitons instamment, conseillons') },
    { form: 'performative', cues: ['verb', 'third'], phrases: ['propose'] },
    { form: 'performative', cues: ['third'], phrases: list('appelle, demande, attend que, souhaite que, suggèrent, conseille, conseillent, plaide pour') },
    { form: 'performative', cues: ['verb', 'third'], phrases: HELD.flatMap((held) => [`juge ${held}`, `estime ${held}`]) },
    { form: 'performative', cues: ['third'], phrases: HELD.flatMap((held) => [`jugent ${held}`, `estiment ${held}`]) },
    { form: 'performative', cues: ['verb'], phrases: HELD.flatMap((held) => [`jugeons ${held}`, `estimons ${held}`]) },
    { form: 'performative', cues: ['past'], phrases: ['a recommandé', 'a préconisé'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(
        'il convient, il conviendrait, il y a lieu de, il y aurait lieu de, il est suggéré, notre recommandation est, notre proposition est, sont ~ recommandées, est préconisé, il est proposé, est conseillé, est ~ déconseillé, est ~ déconseillée, sont ~ déconseillés',
      ),
    },
    { form: 'performative', cues: ['verb'], phrases: list('demandons, exigeons, réclamons, revendiquons') },
    { form: 'performative', cues: ['ask'], phrases: ['voulons'] },
    { form: 'performative', cues: ['require'], phrases: ['attendons'] },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      envisager, envisager de, envisager la possibilité de, étudier l'opportunité de, étudier l'opportunité d, étudier la possibilité de
      étudier la faisabilité de, examiner la possibilité de, examiner l'opportunité de, examiner, étudier, chercher à, s'efforcer de
      tendre à, viser à
    `),
    },
    { form: 'verb', level: 2, phrases: ['explorer', 'explorer la possibilité de', 'réfléchir à'] },
  ],
};
