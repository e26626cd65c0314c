import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Dutch. */
export const negation: NegationWords = {
  negators: list(`
    niet, nooit, geenszins, in geen geval, onder geen beding, onder geen enkele omstandigheid, op geen enkel moment
  `),
  positive: list(`
    niet alle, niet elke, niet elk, niet iedere
    niet alleen, niet slechts, niet enkel, niet meer dan, niet minder dan, niet later dan, al dan niet, of niet
    niet … alleen … maar, niet … slechts … maar
    geen tijd verliezen, geen tijd te verliezen, geen tijd verspillen, geen tijd verloren, verlies geen tijd, verspil geen tijd, geen moeite sparen, geen moeite gespaard, spaar geen moeite, geen kosten sparen, geen inspanning sparen
    kosten noch moeite sparen, spaar kosten noch moeite
  `),
  ceasing: list(`
    stoppen met *en, ophouden met *en, stoppen met het *en, ophouden met het *en, afzien van het *en, ervan afzien … te *en, nalaten … te *en, vergeten … te *en, aarzelen … te *en
    vermijden … te *en, stoppen … te *en, zich onthouden van het *en
  `),
  continuing: list(`
    blijven *en, doorgaan met de *, doorgaan met het *, de * voortzetten, het * voortzetten, de * handhaven, het * handhaven
  `),
  halting: list(`
    stoppen met de *, ophouden met de *, afzien van de *, de * stopzetten, het * stopzetten, de * beëindigen, het * beëindigen, de * staken
    het * staken, de * opschorten, het * opschorten
  `),
  waiting: list(`
    tenzij, zonder, behalve, voordat, totdat, alvorens
  `),
  ensuring: list('zorgen, te zorgen, garanderen, waarborgen, verzekeren, eisen'),
  nobody: list('geen, geenerlei, niemand, noch'),
  wordOrder: 'clause',
};
