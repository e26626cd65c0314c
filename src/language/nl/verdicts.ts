import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('wet, wetsvoorstel, verordening, besluit, regeling, reglement'),
      policy: list('beleid, richtlijn, handvest'),
      plan: list('actieplan, plan van aanpak, routekaart, uitvoeringsplan'),
      minutes: list('notulen, verslag van de vergadering, besluitenlijst'),
      decision: list('uitspraak, vonnis, arrest, beschikking'),
      progress: list('voortgangsrapportage, voortgangsrapport, stand van zaken, opvolging van aanbevelingen, tussenrapportage'),
    },
    about: list('over, inzake, betreffende'),
    enacting: list(
      'gelet op, treedt in werking, treden in werking, deze wet, deze verordening, dit besluit, deze regeling, wordt ingetrokken, wordt aangehaald als, overwegende dat, de raad besluit, besluit vast te stellen',
    ),
    articles: list('artikel, art'),
    meeting: list('sluit de vergadering, vergadering wordt gesloten, afwezig met kennisgeving, afmeldingen, agendapunt, rondvraag, vaststelling verslag'),
    ruling: list('verklaart het beroep, verklaart de vordering, eiser, eiseres, verweerder, gedaagde, de rechtbank, appellant, proceskosten'),
    earlier: list(
      'hadden wij aanbevolen, had aanbevolen, hebben wij aanbevolen, eerdere aanbevelingen, onze aanbevelingen, deze aanbevelingen, destijds aanbevolen, aanbevelingen uit, deze aanbeveling is, deze aanbeveling wordt, de aanbeveling is, deze aanbevelingen zijn',
    ),
    statuses: list(
      'uitgevoerd, deels uitgevoerd, gedeeltelijk uitgevoerd, niet uitgevoerd, opgevolgd, open, afgerond, in uitvoering, lopend, overgenomen, gereed, afgewezen',
    ),
  },
};
