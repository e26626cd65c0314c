import { clauseStart, isAuthors, isOwn, type Phrase, phraseOf, type Sentence, takesBack } from '../language/directive/index.js';
import { findPhrases } from '../language/matcher.js';
import type { Block } from '../types.js';
import type { Facts, LabelView, Reading, View } from './model.js';
import { isHome } from './place.js';
import { has } from './weights.js';

/** Words between "made" and "recommendations" at most: "a number of". */
const OBJECT = 5;

/** Words between a verb of saying and its colon at most: "us in May". */
const BEHIND = 2;

/** The views with what stands under a title or sentence that tells what somebody else proposed: "What witnesses asked for", "The yard made a number of recommendations to the port:". */
export function withOthers(views: readonly View[], readings: readonly (Reading | undefined)[], facts: readonly Facts[]): readonly View[] {
  const marked = new Map(views.flatMap(({ at, scope }) => (scope.turned && !scope.faded ? [[at, scope.turned] as const] : [])));
  for (const { at, block } of views) {
    const [view, reading, grammar] = [views[at], readings[at], facts[at]];
    if (!view || !reading || !grammar || !/:\s*$/.test(block.text) || !tells(view, reading, grammar)) continue;
    for (const member of listBelow(at, views)) marked.set(member, block.text.slice(-60));
  }
  return marked.size ? views.map((view) => ({ ...view, ...(marked.has(view.at) ? { others: marked.get(view.at) ?? '' } : {}) })) : views;
}

/** Whether the last sentence of a block tells what somebody else said or proposed, or what its document takes back; in a chapter of recommendations a register speaks so of its own. */
function tells({ scope }: View, { sentences, per }: Reading, facts: Facts): boolean {
  const last = sentences.at(-1);
  if (!last) return false;
  if (takesBack(last, facts)) return true;
  if (isHome(scope) || has(per.at(-1) ?? [], 'prescriptive')) return false;
  const phrases = last.hits.map((hit) => phraseOf(hit, last, facts));
  const others = (phrase: Phrase) => !isAuthors(phrase) && !isOwn(last, phrase.hit, facts);
  if (phrases.some((phrase) => phrase.is('reported') && isLast(phrase) && others(phrase))) return true;
  return [...phrases.filter((phrase) => phrase.is('past')), ...made(last, facts)].some(others);
}

/** "Residents told us:", "the owners said:": a subject, the verb and next to nothing behind it; not "according to the rules below, boats are:". */
const isLast = ({ hit, sentence }: Phrase): boolean => clauseStart(sentence, hit.from) < hit.from && sentence.words.length - hit.to <= BEHIND;

/** "made a number of recommendations": the verb. */
function made(sentence: Sentence, facts: Facts): Phrase[] {
  const { lexicon } = facts;
  if (!lexicon) return [];
  const objects = sentence.hits.filter(({ tags }) => tags.some((tag) => tag === 'mention' || tag === 'leadIn'));
  return findPhrases(sentence.words, lexicon.indexed(lexicon.former.made))
    .filter(({ to }) => objects.some(({ from }) => from >= to && from - to <= OBJECT))
    .map(({ from, to }) => phraseOf({ tags: ['reported'], from, to }, sentence, facts));
}

/** What a sentence that ends with a colon leads in to: its items and what hangs on them, or the paragraphs of one run of numbers, with what they go on in. */
function listBelow(lead: number, views: readonly View[]): number[] {
  const list: number[] = [];
  const first = stemOf(views[lead + 1]?.label);
  const own = first && stemOf(views.slice(0, lead + 1).findLast(({ label }) => stemOf(label))?.label);
  for (let at = lead + 1; at < views.length; at++) {
    const view = views[at];
    if (!view || view.title || view.block.type === 'heading') break;
    if (view.block.role === 'furniture' || view.block.type === 'footnote') continue;
    const hangs = view.parent !== undefined && (view.parent === lead || list.includes(view.parent));
    if (!hangs && !(first !== own && isOfRun(view, first)) && !goesOn(views[list.at(-1) ?? -1]?.block, view.block)) break;
    list.push(at);
  }
  return list;
}

/** "10." of "10.3"; nothing of a number without parts, which goes on with the document. */
const stemOf = (label: LabelView | undefined): string => (label?.kind === 'bare' ? label.number.replace(/[^.]+\.?$/, '') : '');

/** "10.3" is of the run of "10.1". */
const isOfRun = ({ label }: View, first: string): boolean => first !== '' && stemOf(label) === first;

/** Whether a block is the rest of a sentence that the one above leaves open. */
const goesOn = (above: Block | undefined, { text }: Block): boolean => above !== undefined && /^\p{Ll}/u.test(text) && !/[.!?]["”’)\]]*$/.test(above.text);
