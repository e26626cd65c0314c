import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** German. */
export const degrees: DegreeWords = {
  intensity: { phrases: list('dringend, nachdrücklich, mit höchster priorität, vorrangig, unverzüglich, sofort, umgehend') },
  universal: { phrases: list('alle, allen, aller, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen, vollständig') },
  each: list('jeder, jede, jedes, jeden, jedem'),
  partial: {
    phrases: list('nicht alle, nicht jede, nicht jeder, nicht jedes, einige, einigen, manche, bestimmte, ausgewählte, mehrere, die meisten, einzelne'),
  },
};
