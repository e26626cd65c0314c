import { addresseesOf, type Condition, conditionsOf, type Duty, dutiesOf, sourceOf } from '../../language/directive/index.js';
import { words } from '../../text/index.js';
import { type Amount, amountsOf, datesOf } from '../../text/values/index.js';
import type { Recommendation, Span, Strength } from '../../types.js';

/** What a recommendation says: how strongly, who, by when, how much, on which condition. */
export type Facets = Pick<Recommendation, 'strength' | 'negated' | 'addressees' | 'deadlines' | 'quantities' | 'conditions'> & { readonly modal?: string };

/** What facets need to know besides the text. */
export interface FacetOptions {
  readonly language: string;
  /** the sentence that announces the list an item stands in: its strength and body are the item's */
  readonly lead?: string;
  /** whether the text stands in a section of recommendations, where a bare imperative is a recommendation */
  readonly section?: boolean;
}

/** An imperative, a "that …" clause or "[Body] to [verb]" among recommendations is as strong as "should"; elsewhere it only notes. */
const BARE: { readonly inSection: Strength; readonly elsewhere: Strength } = { inSection: 4, elsewhere: 1 };

/** What a text says if it is read as a recommendation. Spans are offsets into `text`; those of a lead-in are not repeated. */
export function facetsOf(text: string, options: FacetOptions): Facets {
  const { language, lead } = options;
  const list = words(text);
  const own = dutiesOf(text, language, list);
  const duty = mainDuty(own) ?? (lead ? mainDuty(dutiesOf(lead, language, words(lead))) : undefined);
  const dates = datesOf(text, language);
  return {
    strength: duty?.level ?? (options.section || lead ? BARE.inSection : BARE.elsewhere),
    ...(duty?.modal ? { modal: duty.modal.text.toLowerCase() } : {}),
    negated: duty?.negated ?? false,
    addressees: addresseesOf(sourceOf(text, language, list), own),
    deadlines: dates.filter(({ due }) => due).map(bare),
    quantities: amountsOf(text, language, dates).map(bare),
    conditions: conditionsOf(text, language, list).map(bare),
  };
}

/** The first duty that asks for something; a remark in front ("we welcome …") is not what the text proposes. */
function mainDuty(duties: readonly Duty[]): Duty | undefined {
  return duties.find(({ level }) => level >= 3) ?? duties[0];
}

const bare = ({ start, end, text, value }: Amount | Condition | Span): Span => ({ start, end, text, ...(value === undefined ? {} : { value }) });
