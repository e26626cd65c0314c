import type { Span, Strength } from '../../types.js';
import { addresseesOf } from './addressees.js';
import { reports } from './asking.js';
import { type Duty, dutiesOf } from './duties.js';
import type { Passage, Source } from './source.js';

/** What a text asks for. */
export interface Directive {
  /** of its first duty that asks for something; missing where no word tells (imperatives, "that …" clauses) */
  readonly strength?: Strength;
  /** what its strength is told by: a verb of duty, what its author says he does, or a verb that puts the act one step further away */
  readonly form?: 'modal' | 'performative' | 'verb';
  /** the verb of duty as printed */
  readonly modal?: Span;
  readonly negated: boolean;
  /** who must act, over all duties, each once */
  readonly addressees: readonly Span[];
  /** it reports or rejects a proposal instead of making it */
  readonly reported: boolean;
}

/** Reads what a text asks for; nothing in a language whose words are not known. An item takes its strength from the sentence that leads in to it. */
export function readDirective(source: (Source & Passage) | undefined, lead?: Source): Directive {
  if (!source) return { negated: false, addressees: [], reported: false };
  const own = dutiesOf(source);
  const duty = mainDuty(own) ?? mainDuty(dutiesOf(lead));
  return {
    ...(duty ? { strength: duty.level, form: formOf(duty) } : {}),
    ...(duty?.modal ? { modal: duty.modal } : {}),
    negated: duty?.negated ?? false,
    addressees: addresseesOf(source, own),
    reported: reports(source),
  };
}

/** The first duty that asks for something; a remark in front ("we welcome …") is not what the text proposes. */
function mainDuty(duties: readonly Duty[]): Duty | undefined {
  return duties.find(({ level }) => level >= 3) ?? duties[0];
}

const formOf = ({ modal, matrix }: Duty) => (modal ? 'modal' : matrix ? 'performative' : 'verb');
