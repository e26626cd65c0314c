import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** Italian. Modals by the key words of the national guidelines for public software; what has no `backed` gives no direction. */
export const it: Lexicon = {
  language: 'it',
  labels: {
    formal: list('raccomandazione, raccomandazioni'),
    series: list('azione, proposta, misura, principio, requisito, impegno, obiettivo, linea d azione'),
    other: [],
    alone: ['raccomandazione'],
  },
  chapters: { volume: list('volume, parte'), chapter: list('capitolo, allegato'), section: ['sezione'] },
  captions: list('tabella, grafico, figura, riquadro'),
  sections: {
    open: list('raccomandazioni, raccomandazione, proposte, piano d azione, linee di azione, invito all azione'),
    openWhole: list('azioni, misure, principi, impegni, interventi, priorità'),
    series: list('principi, impegni'),
    restate: list('sintesi, riepilogo, elenco delle raccomandazioni, in breve, sommario esecutivo'),
    reply: list('risposta, risposte, controdeduzioni, osservazioni, commenti'),
    close: list(`
      introduzione, contesto, metodologia, allegato, allegati, appendice, glossario, bibliografia, conclusioni, ringraziamenti, note, indice
      premessa
    `),
    contents: list('sommario, indice'),
    and: ['e', 'ed'],
    about: list('stato di attuazione, precedenti, seguito dato, attuazione delle'),
  },
  modals: {
    must: { phrases: list('deve, devono, dovrà, dovranno'), backed: 'AgID, linee guida (DEVE)' },
    should: { phrases: list('dovrebbe, dovrebbero, va, vanno'), backed: 'AgID, linee guida (DOVREBBE)' },
    need: {
      phrases: list(
        'è necessario che, è necessario, occorre che, occorre, bisogna, è importante che, è fondamentale che, occorrerebbe, occorrerà, è auspicabile',
      ),
    },
    rule: { phrases: list('è tenuto a, sono tenuti a, sono tenute a, è tenuta a') },
    may: { phrases: list('potrebbe valutare, potrebbero valutare, potrebbe essere opportuno'), backed: 'AgID, linee guida (PUÒ)' },
  },
  performatives: {
    first: list('noi, io'),
    verbs: list('raccomandiamo, raccomando, proponiamo, sollecitiamo, esortiamo, consigliamo'),
    soft: list('invitiamo, incoraggiamo, suggeriamo, auspichiamo'),
    again: list('ribadisce, ribadiamo'),
    third: list('raccomanda, propone, invita, esorta, sollecita, raccomandano, suggerisce'),
    past: list('ha raccomandato, raccomandava'),
    impersonal: list(`
      si raccomanda, si raccomandano, è opportuno, sarebbe opportuno, è consigliabile, è raccomandato, è raccomandata, sono raccomandati, si suggerisce
      si consiglia, si invita, si invitano
    `),
  },
  authors: list('commissione, comitato, corte, relazione, gruppo, consiglio, garante, autorità, agenzia, task force, rapporto, autori'),
  bodies: list(`
    governo, governi, ministero, ministeri, ministro, stato, stati, amministrazione, amministrazioni, parlamento, camera, senato, agenzia
    agenzie, autorità, commissione, consiglio, comitato, direzione, direttore, comune, comuni, regione, regioni, enti, ente, pa, impresa
    imprese, azienda, aziende, operatore, operatori, ospedale, ospedali, scuola, scuole, università, datori, fornitori, gestori, gestore
    istituzioni, istituto, istituti, organismi, paesi, legislatore, polizia, magistratura, soggetti, dirigenti, professionisti
  `),
  definite: [],
  acts: [],
  nounActs: list('mare, cantiere, quartiere, mestiere, potere, dovere, piacere, militare, popolare, settore'),
  participles: [],
  actEndings: list('are, ere, ire, arre, orre, urre, arsi, ersi, irsi'),
  leadIns: list(`
    seguenti raccomandazioni, seguente raccomandazione, raccomandazioni seguenti, seguenti misure, raccomanda quanto segue, seguenti proposte
    seguenti azioni
  `),
  followOns: list('ciò, questo, questa, questi, tali'),
  terms: list('entro, scadenza, termine'),
  responses: list('il governo accoglie, accoglie la raccomandazione, in risposta a, ha risposto, prende atto, ha comunicato, è stata accolta'),
  answers: list('il governo accoglie, il governo condivide, la presente risposta, la nostra risposta'),
  replyTitles: list('risposta del, risposta della, risposta alle, risposta alla, riscontro'),
  reported: list(`
    secondo, ha dichiarato, ha affermato, ha sostenuto, ha sottolineato, ha raccomandato, ha proposto, ha chiesto, raccomandato da
    a giudizio di, ad avviso
  `),
  former: {
    versions: list(`
      bozza, versione precedente, precedente versione, versione preliminare, versione iniziale, versione originaria, versione provvisoria, prima versione
      testo precedente, testo iniziale, testo originario, rapporto intermedio, relazione intermedia, relazione preliminare, documento di consultazione
    `),
    asked: list(`
      proponeva, propose, proposto, proposta, raccomandava, raccomandò, raccomandato, raccomandata, suggeriva, suggerito, suggerita, chiedeva, chiesto
      chiesta, invitava, sollecitava, prevedeva, previsto, prevista, richiedeva, conteneva, includeva, voleva
    `),
    proposals: list('proposta, proposte, raccomandazione, raccomandazioni, suggerimento, suggerimenti, idea'),
    rejected: list(`
      ritirato, ritirata, ritirate, respinto, respinta, respinte, scartato, scartata, scartate, abbandonato, abbandonata, abbandonate, soppresso, soppressa
      soppresse, eliminato, eliminata, eliminate, stralciato, stralciata, stralciate, accantonato, accantonata, sostituita, sostituito, rinunciato
      non è stata accolta, non è stata mantenuta, non è stata ripresa
    `),
    phrases: list(`
      aveva proposto, avevano proposto, avevamo proposto, aveva raccomandato, avevano raccomandato, avevamo raccomandato, aveva suggerito
      avevamo suggerito, aveva chiesto, avevamo chiesto, si proponeva, si raccomandava, era stato proposto, era stata proposta, inizialmente proposto
      inizialmente proposta, inizialmente previsto, inizialmente prevista, non raccomanda più, non raccomandiamo più, non propone più, non proponiamo più
      non si raccomanda più, non si propone più, non suggerisce più, non chiede più, non chiediamo più, non raccomanda, non raccomandiamo
      non si raccomanda, rinuncia a raccomandare, rinunciato a raccomandare, anziché raccomandare, invece di raccomandare
    `),
  },
  unreal: list(
    'avrebbe dovuto, avrebbero dovuto, doveva, dovevano, ha dovuto, dovuto, deve aver, devono aver, deve avere, devono avere, deve essere stato, deve essere stata, devono essere stati',
  ),
  idle: list(`
    essere ricordato, notare che, ricordare che, sottolineare che, tenere presente, riflettere su, va ricordato, va detto, va sottolineato
    va notato, capire
  `),
  guesses: list('probabilmente, senza dubbio, sicuramente'),
  effects: list('permettere, consentire, aiutare, contribuire'),
  consultation: list('vostri commenti, compila il form, consultazione'),
  agents: list('da, dal, dalla, dai, dalle, dallo'),
  determiners: [],
  subordinate: list('se, quando, dove, chi, cui, quale, quali, come, perché, benché, mentre, qualora, poiché'),
  dependent: list('se, come, perché'),
  own: list('noi, io, nostro, necessario, opportuno, importante, commissione, raccomanda'),
  adverbs: list('non, anche, inoltre, sempre, quindi, allora, pertanto, altresì'),
  copulas: list('essere, stare'),
  participleEndings: list('ato, ata, ati, ate, uto, uta, uti, ute, ito, ita, iti, ite, so, sa, si, se, tto, tta, tti, tte'),
  perfects: [],
  finite: list('è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, sarà, saranno, può, possono, poteva'),
  complementers: ['che'],
  subjects: { we: list('noi, io'), you: list('voi, lei'), there: [] },
  connectives: [],
  possessions: [],
  ordinals: list('primo, in primo luogo, secondo, in secondo luogo, terzo, infine'),
  pronouns: list('esso, essa, essi, esse, questo, questa, questi, queste, ciò, egli'),
  mentions: list('raccomandazione, raccomandazioni, raccomandato, raccomandata'),
  sources: list('paragrafo, paragrafi, punto, capitolo, sezione, pagina, pagine'),
  kinds: {
    guideline: list('linee guida, guida, manuale, buone pratiche, vademecum'),
    standard: list('norma, direttiva, regolamento, requisiti, specifica'),
    report: list('relazione, rapporto, indagine, valutazione, studio, libro bianco'),
    self: 'questa',
  },
  weak: list(`
    il, lo, la, i, gli, le, l, un, uno, una, del, dello, della, dei, degli, delle, dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle
    nel, nello, nella, nei, negli, nelle, nell, sul, sullo, sulla, sui, sugli, sulle, questo, questa, questi, queste, quello, quella, quelli, quelle, esso, essa
    essi, esse, si, ci, vi, ne, suo, sua, suoi, sue, loro, nostro, nostra, nostri, nostre, noi, io, che, chi, cui, quale, quali, dove, e, ed, o, od, ma, né, se
    come, così, quindi, allora, di, d, a, ad, da, in, con, su, per, tra, fra, senza, contro, durante, entro, verso, presso, prima, dopo, è, sono, era, erano, essere
    stato, stata, stati, state, sia, siano, sarà, saranno, ha, hanno, aveva, avevano, avere, abbia, abbiano, fare, non, più, meno, tutto, tutta, tutti, tutte, ogni
    alcuni, alcune, altro, altra, altri, altre, stesso, stessa, stessi, stesse, molto, anche, solo, già, ancora, può, possono, potrebbe, potrebbero, deve, devono
    dovrà, dovranno, dovrebbe, dovrebbero, quando, mentre, perché, raccomanda, raccomandano, raccomandiamo, raccomandare, raccomandato, raccomandazione
    raccomandazioni, assicurare, garantire, considerare
  `),
  common: list('il, la, le, di, e, che, per, dei, della, delle, in, un, una, con, è'),
};
