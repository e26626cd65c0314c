import type { Judged } from './judged.js';
import type { Facts, Sentence, Sign } from './model.js';
import { namesActor } from './reading.js';

/** Whether the last sentence of a block announces a list ("I recommend:") or leads in to one with body and verb ("The department should:"). */
export function leadOf(sentences: readonly Sentence[], per: readonly (readonly Sign[])[], facts: Facts): Judged['lead'] {
  const last = sentences.at(-1);
  const signs = per.at(-1);
  if (!last || !signs) return undefined;
  const has = (rule: RegExp) => signs.some((sign) => rule.test(sign.rule));
  if (/[.!?]["”’)\]]*$/.test(last.text) && !has(/^lead-in$/)) return undefined;
  if (has(/^(?:duty|must|permission)/)) return 'leads';
  const acts = has(/^(?:performative|impersonal)/);
  if (!acts && !has(/^lead-in$/)) return undefined;
  return acts && namesActor(last, facts) ? 'leads' : 'announces';
}
