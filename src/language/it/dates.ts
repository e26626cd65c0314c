import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** Italian. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: ['mar', 'set'],
  months: [
    list('gennaio, gen'),
    list('febbraio, feb'),
    list('marzo, mar'),
    list('aprile, apr'),
    list('maggio, mag'),
    list('giugno, giu'),
    list('luglio, lug'),
    list('agosto, ago'),
    list('settembre, sett, set'),
    list('ottobre, ott'),
    list('novembre, nov'),
    list('dicembre, dic'),
  ],
  units: {
    hour: list('ora, ore'),
    day: list('giorno, giorni, giorni di calendario'),
    workday: list('giorni lavorativi, giorno lavorativo, giorni feriali'),
    week: list('settimana, settimane'),
    fortnight: [],
    month: list('mese, mesi'),
    quarter: list('trimestre, trimestri'),
    semester: list('semestre, semestri, mezzo anno'),
    year: list('anno, anni'),
  },
  due: list(`
    entro il, entro, entro la fine del, entro la, entro fine, prima del, prima di, non oltre il, fino al, al più tardi il
    al più tardi entro, a partire dal, nel, entro e non oltre il, entro la fine di, nell, durante il, nel corso del, alla fine del
  `),
  starting: list('a partire dal, a partire da, non prima del, non prima di'),
  lasting: list('fino al'),
  ending: list('prima del, prima di'),
  within: list("entro, entro i prossimi, nei prossimi, in, nel giro di, entro un termine di, nell'arco di"),
  after: list('dalla, dal, da, dopo, a decorrere da, dalla data di, successivi alla, dopo la'),
  small: list('il, lo, la, i, gli, le, di, del, della, dello, questo, questa, un, una, l, prossimi, prossimo'),
  of: list('di, del, della, dell, dei'),
  nth: [list('primo, 1 o, 1o, 1'), list('secondo, 2 o, 2o, 2'), list('terzo, 3 o, 3o, 3'), list('quarto, ultimo, 4 o, 4o, 4')],
  quarters: list('trimestre'),
  halves: list('semestre'),
  short: { quarter: list('q, t'), half: list('s') },
  fiscal: list('esercizio, esercizio finanziario, anno finanziario, anno fiscale, anno scolastico, anno accademico'),
  year: list('anno, l anno'),
  parts: {
    'la fine del': 1,
    'fine del': 1,
    fine: 1,
    'la fine di': 1,
    inizio: 0.1,
    metà: 0.5,
    'la metà del': 0.5,
    primavera: 0.42,
    estate: 0.67,
    autunno: 0.92,
  },
  every: list('ogni, a ogni, ad ogni, in ogni, una volta ogni, tutti gli, almeno ogni'),
  alternate: list('ogni secondo, ogni seconda'),
  recurring: { annualmente: 12, semestralmente: 6, trimestralmente: 3, mensilmente: 1, 'con cadenza annuale': 12, 'su base annua': 12 },
  per: list('all, al, per, ogni'),
  times: { 'una volta': 1, 'due volte': 2, 'tre volte': 3 },
  vague: list(`
    non appena possibile, il prima possibile, quanto prima, al più presto, a tempo debito, in tempi ragionevoli, tempestivamente
    senza indugio, a breve termine, a medio termine, a lungo termine, periodicamente, regolarmente, prossimamente
  `),
};
