import { laysDuty } from './asking.js';
import { isOpenHome } from './home.js';
import type { Facts, Reading, View } from './model.js';
import { performativePast, performativeThird } from './rules/performative.js';
import { WISHES } from './rules/subjunctive.js';
import { isTitle } from './titles.js';
import { has } from './weights.js';

/** So many paragraphs are a convention. */
const LEAST = 3;
/** Share of those set apart that ask, from which on being set apart says so. */
const MOST = 0.6;

/** The views with the paragraphs that are set apart, where most of these ask for something. */
export function withApart(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  const apart = views.filter((view) => view.block.type === 'paragraph' && view.block.emphasis && view.block.role !== 'furniture' && isSentence(view));
  const asking = apart.filter(({ at }) => readings[at] && (laysDuty(readings[at]) || readings[at].per.some((cues) => has(cues, 'prescriptive'))));
  if (asking.length < LEAST || asking.length < MOST * apart.length) return views;
  const found = new Set(apart);
  return views.map((view) => (found.has(view) ? { ...view, apart: true } : view));
}

/** So many paragraphs of one sentence are a habit. */
const HABIT = 6;

/**
 * The views with the paragraphs of one sentence, where most of these ask for something, as in a list of claims without marks: "Every pier must have a
 * lamp." A report argues in longer ones, and what it tells of rules in force stands among them.
 */
export function withAlone(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly View[] {
  const alone = views.filter(
    (view) => view.block.type === 'paragraph' && !view.label && view.block.role !== 'furniture' && isSentence(view) && isOne(readings[view.at]),
  );
  const asking = alone.filter(({ at }) => asksOrWishes(readings[at]));
  if (asking.length < HABIT || asking.length < MOST * alone.length || views.some(isMarked)) return views;
  const found = new Set(asking);
  return views.map((view) => (found.has(view) ? { ...view, alone: true } : view));
}

/** Who marks what he asks for, by a label or a title, asks for it there: elsewhere short paragraphs are how he writes. */
const isMarked = ({ label, scope }: View): boolean => label?.kind === 'formal' || isOpenHome(scope);

const isOne = (reading: Reading | undefined): boolean => reading?.sentences.length === 1 && !/[?:]["”’)\]]*$/.test(reading.sentences[0]?.text ?? '');

const asksOrWishes = (reading: Reading | undefined): boolean =>
  reading !== undefined && (reading.per.some((cues) => has(cues, 'prescriptive')) || reading.shape.some(({ rule }) => WISHES.includes(rule)));

const isSentence = ({ block }: View): boolean => !isTitle(block) && /[.!?:;]["”’)\]]*$/.test(block.text);

/** The views of a report whose author says of himself in the past tense alone, and often, that he recommends. */
export function withRegister(views: readonly View[], readings: readonly (Reading | undefined)[], { kind, verdict }: Facts): readonly View[] {
  // with a section of recommendations it tells elsewhere of what stands there, or of earlier ones
  if (kind !== 'report' || verdict.kind !== 'report' || views.some(({ scope }) => isOpenHome(scope))) return views;
  const said = (name: string) => readings.filter((reading) => reading?.per.some((cues) => cues.some(({ rule }) => rule.name === name))).length;
  const [past, now] = [said(performativePast.name), said(performativeThird.name)];
  return past < LEAST || now > 0 ? views : views.map((view) => ({ ...view, register: 'past' }));
}
