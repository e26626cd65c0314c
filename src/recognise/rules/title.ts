import { clauseStart, type Sentence } from '../../language/directive/index.js';
import { familyOf, type Word } from '../../text/index.js';
import { isPositive, type Judged } from '../judged.js';
import type { Cue } from '../model.js';
import { lastIndex, STRONG } from '../place.js';
import { has, only, total } from '../weights.js';
import { MUSTS } from './must.js';
import type { BlockRule, Whole } from './rule.js';

/** The title that is a recommendation and takes in a block below it, unless something else says where that belongs. */
function titleOver({ view, above, cues }: Whole): Judged | undefined {
  if (has(cues, 'placed') || view.title || view.label?.kind === 'formal') return undefined;
  const title = above[lastTitle(above)];
  return title?.view.title && isPositive(title) ? title : undefined;
}

const lastTitle = (above: readonly Judged[]): number => lastIndex(above, ({ view: { title, label } }) => title || label?.kind === 'formal');

/** What is seen of duties and acts in the block itself. */
const own = ({ cues, facts }: Whole): number => total(only(cues, 'prescriptive'), facts.model);

const LAW = '# Recommendations for an act\n\n## 1. The act must name all ports\n\n## 2. A boat must have a number\n\n## 3. A permit must be open to all\n\n';

/** Whether the title is one of a series that lays down duties. */
const laysDown = (title: Judged): boolean => title.view.directive === true && has(title.cues, 'duty');

/** Under such titles, what others must do is told as often: their law, or what a treaty says. */
const isLaw = ({ cues }: Whole): boolean => only(cues, 'prescriptive').every(({ rule }) => MUSTS.includes(rule));

/** Whether a duty is laid on what the title speaks of: "Any rule on licences must …" under "2. A licence must …"; not where it names somebody or somewhere else. */
function isOfTitle({ cues, reading: { sentences }, facts }: Whole, title: Judged): boolean {
  const familiesOf = (list: readonly Word[]) =>
    list.flatMap(({ norm }) => (norm.length < NOUN || facts.lexicon?.weak.includes(norm) ? [] : [familyOf(norm, facts.language)]));
  const subject = subjectIn(sentences, cues);
  const known = new Set(familiesOf(title.sentences.flatMap((sentence) => sentence.words)));
  const elsewhere = subject.some(
    ({ text, norm }, at) => at > 0 && !facts.lexicon?.nounCapitals && /^\p{Lu}/u.test(text) && !known.has(familyOf(norm, facts.language)),
  );
  const named = new Set(familiesOf(subjectIn(title.sentences, title.cues)));
  return !elsewhere && familiesOf(subject).some((family) => named.has(family));
}

/** The words right before the verb of duty that was seen, in its clause. */
function subjectIn(sentences: readonly Sentence[], cues: readonly Cue[]): readonly Word[] {
  const modal = only(cues, 'duty')[0]?.hit;
  const sentence = modal && sentences.find(({ hits }) => hits.includes(modal));
  return sentence ? sentence.words.slice(Math.max(clauseStart(sentence, modal.from), modal.from - SUBJECT), modal.from) : [];
}

const SUBJECT = 4;

/** Shorter words are no nouns. */
const NOUN = 3;

export const titleDetail = {
  name: 'title.detail',
  form: 13,
  weight: 3.2,
  why: 'lays a further duty on what the title lays one on',
  classes: ['speaks', 'part'],
  examples: {
    yes: [`${LAW}A permit must be free of charge.`],
    no: [`${LAW}In Norland a permit must be free of charge.`, `${LAW}Boats must be counted.`, `${LAW}A permit is free of charge.`],
  },
  test: (whole) => {
    const title = titleOver(whole);
    return title && laysDown(title) && own(whole) > 0 && isOfTitle(whole, title) && title.view.block.text.slice(0, 60);
  },
} as const satisfies BlockRule;

export const titleReason = {
  name: 'title.reason',
  form: 0,
  weight: -3,
  why: 'explains the title that is the recommendation',
  classes: ['speaks'],
  examples: {
    yes: ['# Recommendations\n\n## The board should count the boats\n\nThe register must be kept.', `${LAW}The ministry must keep their names.`],
    no: ['# Recommendations\n\n## The board should count the boats\n\nIt has many.', '# Recommendations\n\nThe register must be kept.'],
  },
  test: (whole) => {
    // where only capitals bind, what has them is no mere reason
    const title = whole.facts.capitals ? undefined : titleOver(whole);
    const isWeak = own(whole) < STRONG || (title && laysDown(title) && isLaw(whole));
    return title && has(title.cues, 'instructs') && own(whole) > 0 && isWeak && title.view.block.text.slice(0, 60);
  },
} as const satisfies BlockRule;

export const titleBody = {
  name: 'title.body',
  form: 1,
  weight: 4,
  why: 'the text below a title that is a recommendation',
  classes: ['speaks', 'part'],
  examples: {
    yes: ['# Principles\n\n## Boats for all\n\nEach pier has its own boats.'],
    no: ['# Recommendations\n\n## The board should count the boats\n\nIt has many.', '# Principles\n\n## Boats for all\n\nBoats are old.\n\nThey are red.'],
  },
  // of a label or principle the first paragraph and all that proposes; below an instruction only its reasons stand
  test: (whole) => {
    const title = titleOver(whole);
    const belongs = title && !has(title.cues, 'instructs') && (lastTitle(whole.above) === whole.above.length - 1 || own(whole) > 0);
    return belongs && title.view.block.text.slice(0, 60);
  },
} as const satisfies BlockRule;
