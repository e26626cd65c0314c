import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE = 'RFC 2119 in its German rendering by Adfinis (MUSS, SOLLTE, KANN); AWMF-Regelwerk Leitlinien (soll, sollte, kann)';

/** What an author holds something to be who asks for it: "halten … für geboten"; of a third person with "es" alone, as "hält eine Zählung für geboten" gives the reason for what a list asks as often. */
const HELD = list('geboten, erforderlich, notwendig, nötig, angezeigt, angebracht, unerlässlich, unabdingbar, zweckmäßig, wünschenswert').map(
  (worth) => `für ${worth}`,
);

/** German. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['wir', 'ich'],
  joinedPerson: [],
  intending: [],
  personInVerb: false,
  recommends: list('empfiehlt, empfehlen'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: list('muss, müssen, darf nicht, dürfen nicht'), sourced: SOURCE },
    { form: 'modal', level: 5, phrases: list('hat zu, haben zu, ist verpflichtet zu, sind verpflichtet zu'), sourced: SOURCE },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['ist verpflichtet', 'sind verpflichtet'], sourced: SOURCE },
    { form: 'modal', cues: ['need'], level: 5, phrases: ['ist zu', 'sind zu'] },
    { form: 'modal', level: 5, phrases: ['darf', 'dürfen'] },
    { form: 'modal', cues: ['should'], level: 4, top: 5, phrases: ['soll', 'sollen'], sourced: SOURCE },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['sollte', 'sollten'], sourced: SOURCE },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['ist geboten'] },
    { form: 'modal', level: 4, phrases: ['es bedarf'] },
    { form: 'modal', level: 2, phrases: ['kann', 'können'], sourced: SOURCE },
    { form: 'modal', cues: ['may'], level: 2, phrases: ['könnte', 'könnten'] },
    { form: 'modal', level: 2, phrases: ['mag', 'mögen'] },
    { form: 'modal', cues: ['must'], phrases: ['darf keine', 'dürfen keine'] },
    { form: 'modal', cues: ['need'], phrases: list('ist erforderlich, ist notwendig, bedarf es, ist sicherzustellen, wäre zu') },
    { form: 'modal', cues: ['rule'], phrases: ['hat … zu'] },
    { form: 'modal', cues: ['may'], phrases: ['kann erwogen werden', 'können erwogen werden', 'kann verzichtet werden'] },
    { form: 'performative', level: 4, phrases: ['empfehlen wir', 'wir empfehlen'] },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['empfiehlt', 'fordert'] },
    { form: 'performative', cues: ['verb', 'third'], level: 4, phrases: ['empfehlen'] },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['wird ~ empfohlen', 'werden ~ empfohlen', 'empfohlen werden'] },
    { form: 'performative', cues: ['verb'], level: 4, phrases: ['fordern'] },
    { form: 'performative', level: 3, phrases: ['regt an', 'regen an', 'mahnt'] },
    { form: 'performative', cues: ['third'], level: 3, phrases: ['appelliert'] },
    { form: 'performative', level: 2, phrases: list('ermutigt, lädt ein, schlagen vor, wir schlagen, bittet') },
    { form: 'performative', cues: ['third'], level: 2, phrases: ['schlägt vor', 'schlägt …… vor'] },
    { form: 'performative', cues: ['soft'], level: 2, phrases: ['ermutigen'] },
    { form: 'performative', level: 1, phrases: list('begrüßt, stellt fest, wünschenswert, hofft') },
    { form: 'performative', cues: ['again'], phrases: ['empfiehlt weiterhin', 'wiederholt'] },
    {
      form: 'performative',
      cues: ['verb'],
      phrases: list(
        'empfehle, fordere, schlagen, schlage, raten, ich rate, rate ich, appellieren, appelliere, plädieren, plädiere, sprechen uns, spreche mich',
      ),
    },
    { form: 'performative', cues: ['verb'], phrases: list('rufen …… auf, rufe …… auf, ersuchen, ersuche, mahnen …… an, mahne …… an') },
    { form: 'performative', cues: ['verb'], phrases: HELD.flatMap((held) => [`halten …… ${held}`, `halte …… ${held}`]) },
    { form: 'performative', cues: ['third'], phrases: HELD.flatMap((held) => [`hält …… es ${held}`, `hält es ${held}`]) },
    { form: 'performative', cues: ['soft'], phrases: list('regen, ich rege, rege ich, laden, bitten, ich bitte, bitte ich') },
    {
      form: 'performative',
      cues: ['third'],
      phrases: list('rät, regt, ruft, erwartet dass, plädiert, ersucht, spricht sich …… für'),
    },
    { form: 'performative', cues: ['past'], phrases: ['hat empfohlen', 'empfahl', 'regte … an'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(`
      wird ~ gebeten, werden ~ gebeten, wird ~ eingeladen, wird ~ beauftragt, wird ~ aufgefordert, werden ~ aufgefordert
      ist zu empfehlen, sind zu empfehlen, ist empfehlenswert, wird vorgeschlagen, wird geraten, wird ~ abgeraten, unsere empfehlung ist, unsere empfehlung lautet, unser vorschlag ist
      unser vorschlag lautet, unsere forderung ist, unsere forderung lautet, es empfiehlt sich, empfiehlt es sich
    `),
    },
    { form: 'performative', cues: ['ask'], phrases: list('verlangen, wünschen, wollen') },
    { form: 'performative', cues: ['require'], phrases: ['erwarten'] },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      prüfen, prüfen ob, erwägen, in erwägung ziehen, darauf hinwirken, hinwirken auf, anstreben, sich bemühen, versuchen
    `),
    },
    { form: 'verb', level: 2, phrases: list('erwogen werden, geprüft werden, in betracht gezogen werden, sondieren, ausloten') },
  ],
};
