import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** Dutch. Words from official usage; what has no `backed` gives no direction. */
export const nl: Lexicon = {
  language: 'nl',
  labels: {
    formal: list('aanbeveling, aanbevelingen'),
    series: list('actie, actiepunt, maatregel, voorstel, beginsel, principe, eis, doelstelling, advies'),
    other: [],
    alone: ['aanbeveling'],
  },
  chapters: { volume: list('band, deel'), chapter: list('hoofdstuk, bijlage'), section: ['paragraaf'] },
  captions: list('tabel, figuur'),
  sections: {
    open: list('aanbeveling, aanbevelingen, kernaanbevelingen, actieplan, handelingsperspectief, adviezen, oproep tot actie'),
    openWhole: list('acties, maatregelen, voorstellen, beginselen, principes, eisen'),
    series: list('beginselen, principes'),
    restate: list('samenvatting, overzicht van aanbevelingen, lijst van aanbevelingen, publiekssamenvatting, in het kort'),
    reply: list('reactie, reacties, bestuurlijke reactie, antwoord, nawoord'),
    close: list(`
      inleiding, achtergrond, methode, bijlage, bijlagen, begrippenlijst, literatuur, conclusie, conclusies, bevindingen, voorwoord, noten
      inhoud, verantwoording, dankwoord
    `),
    contents: list('inhoud, inhoudsopgave'),
    and: ['en', '&'],
    about: list('opvolging, eerdere, stand van zaken, reactie op'),
  },
  modals: {
    must: { phrases: list('moet, moeten, dient, dienen, mag niet, mogen niet, mag geen, hoort') },
    should: { phrases: list('zou moeten, zouden moeten, behoort, behoren') },
    need: { phrases: list('is het wenselijk, is het noodzakelijk, is het van belang, is nodig, is noodzakelijk') },
    rule: { phrases: list('is verplicht, zijn verplicht') },
    may: { phrases: list('zou kunnen, zouden kunnen') },
  },
  performatives: {
    first: list('wij, we, ik'),
    verbs: list('bevelen, beveel, adviseren, adviseer, roepen, verzoeken, pleiten, stellen voor, raden'),
    soft: list('moedigen, nodigen, suggereren'),
    again: list('herhaalt, herhalen'),
    third: list('beveelt, adviseert, roept, verzoekt, pleit, bevelen, adviseren, vraagt'),
    past: list('heeft aanbevolen, adviseerde, beval'),
    impersonal: list(`
      wordt aanbevolen, worden aanbevolen, wordt geadviseerd, is aan te bevelen, verdient aanbeveling, verdient het aanbeveling
      aan te bevelen
    `),
  },
  authors: list('commissie, raad, rekenkamer, ombudsman, onderzoeksraad, rapport, werkgroep, inspectie, adviesraad, auteurs, comité'),
  bodies: list(`
    regering, kabinet, minister, ministers, ministerie, ministeries, staatssecretaris, overheid, overheden, rijk, parlement, kamer, gemeente
    gemeenten, provincie, provincies, agentschap, autoriteit, autoriteiten, toezichthouder, toezichthouders, inspectie, commissie, raad
    bestuur, directie, directeur, bedrijf, bedrijven, werkgevers, werkgever, ziekenhuis, ziekenhuizen, zorgverleners, zorgverzekeraars
    scholen, universiteiten, aanbieders, exploitant, partijen, politie, organisaties, organisatie, instellingen, instelling, landen, wetgever
    waterschappen, burgemeester, college
  `),
  definite: [],
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en'),
  leadIns: list(`
    volgende aanbevelingen, volgende aanbeveling, volgende maatregelen, het volgende aan, volgende adviezen, onderstaande aanbevelingen
  `),
  followOns: list('dit, deze, dat'),
  terms: list('binnen, uiterlijk, termijn, streefdatum'),
  responses: list(`
    het kabinet onderschrijft, neemt de aanbeveling over, in reactie op, heeft toegezegd, onderschrijft de aanbeveling, heeft aangegeven
    neemt kennis van
  `),
  answers: list('het kabinet onderschrijft, het kabinet neemt, de minister onderschrijft, deze reactie, onze reactie'),
  replyTitles: list('kabinetsreactie, reactie van, reactie op, antwoord van, beleidsreactie, bestuurlijke reactie'),
  reported: list(`
    volgens, stelde, zei, verklaarde, benadrukte, gaf aan, aanbevolen door, adviseerde, vroeg, pleitte, heeft aanbevolen, naar de mening
  `),
  former: {
    versions: list(`
      concept, conceptversie, conceptrapport, conceptadvies, ontwerp, ontwerptekst, ontwerprapport, ontwerpadvies, eerdere versie, vorige versie, eerste versie
      oorspronkelijke versie, voorlopige versie, eerdere tekst, oorspronkelijke tekst, tussenrapport, tussenrapportage, consultatieversie
      consultatiedocument
    `),
    asked: list(`
      voorgesteld, voorgestelde, stelde, adviseerde, geadviseerd, aanbevolen, beval, vroeg, gevraagd, verzocht, riep, opgeroepen, eiste, wilde, voorzag
      voorzien, bevatte, opgenomen, suggereerde, pleitte
    `),
    proposals: list('voorstel, voorstellen, aanbeveling, aanbevelingen, suggestie, suggesties, advies, idee'),
    rejected: list(`
      ingetrokken, teruggetrokken, verworpen, afgewezen, geschrapt, vervallen, laten vallen, losgelaten, verwijderd, vervangen, niet overgenomen
      niet gehandhaafd, niet doorgezet, niet opgenomen, niet langer, niet meer, afgezien
    `),
    phrases: list(`
      had voorgesteld, hadden voorgesteld, voorgesteld had, voorgesteld hadden, had aanbevolen, hadden aanbevolen, had geadviseerd, hadden geadviseerd
      werd voorgesteld, was voorgesteld, werd aanbevolen, aanvankelijk voorgesteld, oorspronkelijk voorgesteld, oorspronkelijk aanbevolen
      bevelen … niet langer, bevelen … niet meer, beveelt … niet langer, beveelt … niet meer, adviseren … niet meer, adviseert … niet meer
      adviseren … niet langer, adviseert … niet langer, stellen … niet langer, stelt … niet langer, stellen … niet meer, stelt … niet meer
      niet langer aanbevolen, niet meer aanbevolen, niet langer geadviseerd, wordt niet aanbevolen, bevelen … niet aan, beveelt … niet aan, afgezien van
      in plaats van … aan te bevelen
    `),
  },
  unreal: list('had moeten, hadden moeten, moest, moesten, had kunnen, zou hebben moeten, diende, dienden'),
  idle: list('worden opgemerkt, gezegd worden, worden vermeld, bedacht worden, worden benadrukt, worden gezien als'),
  guesses: list('vermoedelijk, waarschijnlijk, inmiddels, ongetwijfeld'),
  effects: list('helpen, bijdragen, leiden'),
  consultation: list('uw reactie, uw opmerkingen, internetconsultatie'),
  agents: list('door'),
  determiners: list('de, het, een, er, alle, elke, iedere, geen, beide, zijn, haar, hun, ons, onze, deze, die'),
  subordinate: list('welke, wie, waarom, als, indien, of, wanneer, waar, hoe, wat, omdat, hoewel, terwijl, tenzij, die, voordat, nadat'),
  dependent: list('of, hoe, waarom, wat'),
  own: list('wij, we, ik, onze, belangrijk, noodzakelijk, commissie, beveelt'),
  adverbs: list('niet, ook, daarom, altijd, tevens, verder, dus, daarbij'),
  copulas: ['zijn'],
  participleEndings: [],
  perfects: ['hebben'],
  finite: list('is, zijn, was, waren, heeft, hebben, had, hadden, wordt, worden, werd, werden, kan, kunnen, kon, konden'),
  complementers: ['dat'],
  subjects: { we: list('wij, we, ik, men'), you: list('u, jullie'), there: list('er') },
  connectives: [],
  possessions: [],
  ordinals: list('ten eerste, ten tweede, ten derde, tot slot'),
  pronouns: list('het, zij, ze, hij, dit, deze, dat, die'),
  mentions: list('aanbeveling, aanbevelingen, aanbevolen'),
  sources: list('paragraaf, paragrafen, hoofdstuk, sectie, pagina, alinea'),
  kinds: {
    guideline: list('richtlijn, richtlijnen, handreiking, leidraad, handboek, gids, checklist'),
    standard: list('norm, verordening, eisen, voorschrift'),
    report: list('rapport, onderzoek, evaluatie, studie, verslag'),
    self: 'deze',
  },
  weak: list(`
    de, het, een, dit, dat, deze, die, er, hier, daar, ik, wij, we, ons, onze, hij, zij, ze, hun, hen, haar, zijn, men, zich, wie, wat, welke, welk, waar, en, of
    maar, noch, als, dan, dus, zo, zoals, omdat, want, zodat, aan, af, bij, binnen, boven, buiten, door, in, langs, met, na, naar, naast, om, onder, op, over
    per, sinds, te, tegen, ten, ter, tijdens, tot, tussen, uit, van, vanaf, via, voor, zonder, is, was, waren, wordt, worden, werd, werden, geworden, geweest, heeft
    hebben, had, hadden, niet, geen, meer, minder, alle, alles, elk, elke, ieder, iedere, ander, andere, enkele, sommige, zelf, zelfde, zeer, ook, alleen, al, nog
    reeds, kan, kunnen, kon, konden, mag, mogen, moet, moeten, moest, moesten, dient, dienen, zou, zouden, zal, zullen, wanneer, terwijl, hoe, waarom, daarom
    echter, hierbij, daarbij, aanbevelen, beveelt, bevelen, aanbevolen, aanbeveling, aanbevelingen, adviseert, adviseren, zorgen, overwegen, waarborgen
  `),
  common: list('de, het, een, van, en, in, dat, te, op, voor, met, zijn, niet, aan'),
};
