import type { Span, Strength } from '../../types.js';
import { addresseesOf } from './addressees.js';
import { isAsking, reports } from './asking.js';
import { type Duty, dutiesOf } from './duties.js';
import { owedIn, valuedIn } from './judgements.js';
import { hasClause, isFirstPerson } from './performing.js';
import { phraseOf } from './phrase.js';
import { MODALS, type Phrase } from './sentence.js';
import { type Passage, sentencesIn } from './source.js';

/** What a text asks for. */
export interface Directive {
  /** of its first duty that asks for something; missing where no word tells (imperatives, "that …" clauses) */
  readonly strength?: Strength;
  /** what its strength is told by: a verb of duty, what its author says he does, a verb that puts the act one step further away, or a judgement ("it is important that") */
  readonly form?: 'modal' | 'performative' | 'verb' | 'judgement';
  /** the verb of duty as printed */
  readonly modal?: Span;
  readonly negated: boolean;
  /** who must act, over all duties, each once */
  readonly addressees: readonly Span[];
  /** it reports or rejects a proposal instead of making it */
  readonly reported: boolean;
}

/** Reads what a text asks for; nothing in a language whose words are not known. An item takes its strength from the sentence that leads in to it. */
export function readDirective(passage: Passage | undefined, lead?: Passage): Directive {
  if (!passage) return { negated: false, addressees: [], reported: false };
  const own = dutiesOf(passage);
  const duty = mainDuty(own) ?? mainDuty(dutiesOf(lead));
  return {
    ...(duty ? { strength: duty.level, form: formOf(duty) } : judgedIn(passage)),
    ...(duty?.modal ? { modal: duty.modal } : {}),
    negated: duty?.negated ?? false,
    addressees: addresseesOf(passage, own),
    reported: reports(passage),
  };
}

/** The first duty that asks for something; a remark in front ("we welcome …") is not what the text proposes. */
function mainDuty(duties: readonly Duty[]): Duty | undefined {
  return duties.find(({ level }) => level >= 3) ?? duties[0];
}

/** What is judged important is asked for as by "should", what is owed ("ist zu vermeiden") as by "must". */
const JUDGED: { readonly valued: Strength; readonly owed: Strength } = { valued: 4, owed: 5 };

function judgedIn(passage: Passage): Pick<Directive, 'strength' | 'form'> {
  const { grammar } = passage.tables;
  for (const sentence of sentencesIn(passage)) {
    if (valuedIn(sentence, grammar)) return { strength: JUDGED.valued, form: 'judgement' };
    if (owedIn(sentence, grammar)) return { strength: JUDGED.owed, form: 'judgement' };
    const asking = sentence.hits.map((hit) => phraseOf(hit, sentence, grammar)).find(isProposing);
    if (asking) return strengthOf(asking);
  }
  return {};
}

/** A phrase without a level of its own, as the recogniser takes it: a need, an act of proposing, a permission. */
function isProposing(phrase: Phrase): boolean {
  if (phrase.is('soft', 'again')) return isFirstPerson(phrase) || phrase.is('again');
  if (phrase.is('ask')) return isFirstPerson(phrase) && hasClause(phrase);
  return phrase.is('need', 'rule', 'may') ? phrase.mood() === 'asks' : isAsking(phrase);
}

const strengthOf = (phrase: Phrase): Pick<Directive, 'strength' | 'form'> => ({
  strength: phrase.is('must', 'rule') ? 5 : phrase.is('soft', 'may') ? 2 : 4,
  form: phrase.is(...MODALS) ? 'modal' : 'performative',
});

const formOf = ({ modal, matrix }: Duty) => (modal ? 'modal' : matrix ? 'performative' : 'verb');
