import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** Dutch. */
export const contrasts: ContrastWords = {
  ends: list(`
    stopzetten, stopgezet, stoppen, gestopt, staken, gestaakt, opschorten, opgeschort, afschaffen, afgeschaft, schrappen, geschrapt, opheffen
    opgeheven, afbreken, afgebroken
  `),
  furthers: list(`
    voortzetten, voortgezet, doorgaan, handhaven, gehandhaafd, behouden, uitbreiden, uitgebreid, verlengen, verlengd, invoeren, ingevoerd
    exploiteren, hervatten, hervat, heropenen, heropend, steunen, gesteund, ondersteunen, ondersteund, financieren, gefinancierd, oprichten
    opgericht, instandhouden, in stand houden, openhouden
  `),
  including: list('met, inclusief'),
  excluding: list('zonder, exclusief'),
  multiples: [
    list('verdubbelen, verdubbeld, tweevoudig, tweevoudige, dubbel, dubbele'),
    list('verdrievoudigen, verdrievoudigd, drievoudig, drievoudige, driedubbel, driedubbele'),
    list('verviervoudigen, verviervoudigd, viervoudig, viervoudige'),
    list('vervijfvoudigen, vervijfvoudigd, vijfvoudig, vijfvoudige'),
    list('vertienvoudigen, vertienvoudigd, tienvoudig, tienvoudige'),
    list('halveren, gehalveerd'),
    list('tot een kwart terugbrengen, tot een kwart teruggebracht'),
  ],
  seasons: [
    ['pasen'],
    list('kerstmis, kerst'),
    ['pinksteren'],
    list('nieuwjaar'),
    ['allerheiligen'],
    ['sinterklaas'],
    ['carnaval'],
    ['ramadan'],
    list('voorjaar, lente'),
    ['zomer'],
    list('najaar, herfst'),
    ['winter'],
    list('zomervakantie'),
    list('kerstvakantie'),
    list('einde van het schooljaar'),
    list('einde van het kwartaal'),
  ],
  deadlines: list('uiterlijk, uiterlijk op, uiterlijk in, uiterlijk met, voor, vóór, voor het einde van, vóór het einde van'),
  beyond: list('meer dan, minder dan, boven, onder'),
  reached: list('ten minste, tenminste, minstens, minimaal, niet minder dan, ten hoogste, hoogstens, maximaal, niet meer dan, tot maximaal'),
};
