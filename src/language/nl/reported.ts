import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** Dutch. */
export const reported: ReportedWords = {
  reported: list(`
    volgens, stelde, zei, verklaarde, benadrukte, gaf aan, aanbevolen door, adviseerde, vroeg, pleitte, heeft aanbevolen, naar de mening
    zeggen dat, vinden dat, vonden dat, zeiden, stelden, verklaarden, benadrukten, adviseerden, pleitten
    bepaalt dat, bepalen dat, stelt dat, stellen dat, stelt zich op het standpunt dat, op het standpunt stelt dat, op het standpunt stellen dat
    is van oordeel dat, zijn van oordeel dat, is van mening dat, zijn van mening dat, oordeelt dat, oordelen dat, vindt dat, meent dat, menen dat
    geeft … aan dat, geven … aan dat, gaf … aan dat, zegt dat, schrijft dat, schrijven dat, vraagt dat, het idee dat, de gedachte dat
    vroegen, verzocht, verzochten, bepleitte, bepleitten, wilden dat, had gevraagd, hadden gevraagd
      verwoordde het zo, zei het zo, vatte het zo samen
    `),
  former: {
    versions: list(`
      concept, conceptadvies, ontwerp, ontwerptekst, ontwerpadvies, eerdere versie, vorige versie, eerste versie, oorspronkelijke versie
      voorlopige versie, eerdere tekst, oorspronkelijke tekst, vorige rapport, eerdere rapport, vorig rapport, laatste rapport, tussenrapport, tussenrapportage, consultatieversie, consultatiedocument
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
    made: list('deed, deden, gaf, gaven, formuleerde, formuleerden'),
    before: list('al, reeds, eerder'),
    phrases: list(`
      had voorgesteld, hadden voorgesteld, voorgesteld had, voorgesteld hadden, had aanbevolen, hadden aanbevolen, had geadviseerd, hadden geadviseerd
      werd voorgesteld, was voorgesteld, werd aanbevolen, aanvankelijk voorgesteld, aanvankelijk aanbevolen, eerst voorgesteld, eerst aanbevolen
      willen aanbevelen, willen voorstellen, willen adviseren, oorspronkelijk voorgesteld, oorspronkelijk aanbevolen
      bevelen … niet langer, bevelen … niet meer, beveelt … niet langer, beveelt … niet meer, adviseren … niet meer, adviseert … niet meer
      adviseren … niet langer, adviseert … niet langer, stellen … niet langer, stelt … niet langer, stellen … niet meer, stelt … niet meer
      werd overwogen, is overwogen, was overwogen, hebben overwogen, hadden overwogen, heeft overwogen, had overwogen, niet langer aanbevolen, niet meer aanbevolen, niet langer geadviseerd, wordt niet aanbevolen, bevelen … niet aan, beveelt … niet aan, afgezien van
      in plaats van … aan te bevelen
    `),
  },
  own: list('wij, we, ik, onze, belangrijk, noodzakelijk, commissie, beveelt'),
  responses: list(`
    het kabinet onderschrijft, neemt de aanbeveling over, in reactie op, heeft toegezegd, onderschrijft de aanbeveling, heeft aangegeven
    neemt kennis van
  `),
  answers: list('het kabinet onderschrijft, het kabinet neemt, de minister onderschrijft, deze reactie, onze reactie'),
  answering: list('stemt … in, stemmen … in, is het eens, zijn het eens'),
  noting: list('aanvaardt, aanvaarden, onderschrijft, onderschrijven, deelt, delen, verwerpt, verwerpen, steunt, steunen, neemt, nemen'),
  answered: list('dit, deze, aanbeveling*, voorstel*'),
  mentions: list('aanbeveling, aanbevelingen, aanbevolen'),
  consultation: list('uw reactie, uw opmerkingen, uw feedback, jouw feedback, internetconsultatie, laat het ons, laat ons weten'),
};
