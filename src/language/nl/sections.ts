import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** Dutch. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      aanbeveling, aanbevelingen, kernaanbevelingen, actieplan, handelingsperspectief, adviezen, oproep tot actie
      wat … moeten doen, wat … moet doen, wat … zouden moeten doen, wat moeten … doen, wat … moet gebeuren
    `),
    openWhole: list('actie, maatregel, acties, maatregelen, voorstellen, beginselen, principes, eisen'),
    series: list('beginselen, principes'),
    restate: list('samenvatting, overzicht van aanbevelingen, lijst van aanbevelingen, publiekssamenvatting, in het kort'),
    reply: list('reactie, reacties, bestuurlijke reactie, antwoord, nawoord'),
    close: list(`
      inleiding, achtergrond, methode, bijlage, bijlagen, begrippenlijst, literatuur, conclusie, conclusies, voorwoord, noten
      inhoud, verantwoording, dankwoord
      disclaimer, vrijwaring, colofon, over de auteurs
    `),
    findings: list('bevindingen'),
    notes: list('noten, voetnoten, eindnoten'),
    contents: list('inhoud, inhoudsopgave'),
    and: ['en', '&'],
    about: list('opvolging, eerdere, stand van zaken, reactie op, gradering van, sterkte van de aanbeveling*'),
  },
  turned: {
    proposals: list('eis, eisen, wens, wensen, adviezen, verzoek, verzoeken'),
    refused: list('niet aangenomen, niet aanvaard*, niet gevolgd*, geschrapte, terzijde'),
    people: list(
      'getuigen, bewoners, omwonenden, respondenten, deelnemers, geïnterviewden, belanghebbenden, burgers, vakbonden, bonden, verenigingen, brancheorganisaties, actiegroepen, insprekers, indieners, publiek, ouders, patiënten, cliënten, betrokkenen, derden, anderen, andere, eerdere',
    ),
    of: list('van, uit, door'),
    what: list('wat'),
    asked: list('willen, wilden, vragen, voorstellen, voorstelden, eisen, eisten, wensen, wensten, zeggen, adviseren, verwachten'),
  },
  kinds: {
    guideline: list('richtlijn, richtlijnen, handreiking, leidraad, handboek, gids, checklist'),
    standard: list('norm, verordening, eisen, voorschrift'),
    report: list('rapport, onderzoek, evaluatie, studie, verslag'),
    self: 'deze',
  },
  replyTitles: list('kabinetsreactie, reactie van, reactie op, antwoord van, beleidsreactie, bestuurlijke reactie'),
};
