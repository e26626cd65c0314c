import { datesOf } from '../text/values/index.js';
import { isInTitle } from './citations.js';
import { actorIn, between, clauseStart, hasAny, hitAt, isLight, isSubordinate, isVerbLast, predicateAt, subjectOf } from './clause.js';
import { judgedSigns } from './judgements.js';
import type { Facts, Hit, Sentence, Sign, Tag } from './model.js';
import { performativeOf } from './performative.js';
import { isQuoted } from './sentences.js';

/** What a sentence says by itself, wherever it stands: the rules that see something in it, for and against. */
export function read(sentence: Sentence, facts: Facts): Sign[] {
  const signs = sentence.hits.flatMap((hit) => signOf(hit, sentence, facts) ?? []);
  signs.push(...judgedSigns(sentence, facts));
  if (/\?["”’)]*$/.test(sentence.text)) signs.push({ rule: 'question', text: '?' });
  return signs;
}

function signOf(hit: Hit, sentence: Sentence, facts: Facts): Sign | undefined {
  const text = textOf(hit, sentence);
  const start = sentence.words[hit.from]?.start ?? 0;
  const has = (...tags: readonly Tag[]) => tags.some((tag) => hit.tags.includes(tag));
  if (isQuoted(sentence, start) || isInTitle(sentence, hit)) return { rule: 'quoted', text };
  if (has('unreal')) return isPerfect(sentence, hit, facts) ? { rule: 'unreal', text } : dutySign(hit, sentence, facts);
  if (has('must', 'should', 'need', 'rule', 'may')) return dutySign(hit, sentence, facts);
  const act = performativeOf(hit, sentence, facts);
  if (act) return { rule: act, text };
  if (has('consultation')) return { rule: 'consultation', text };
  if (has('leadIn')) return { rule: 'lead-in', text };
  if (has('response', 'answer')) return isRelative(sentence, hit, facts) ? undefined : { rule: 'response', text };
  if (has('reported')) return isOwn(sentence, hit, facts) || isDiscretion(sentence, hit, facts) ? undefined : { rule: 'reported', text };
  return has('mention', 'past', 'third') ? { rule: 'mention', text } : undefined;
}

/** The words of a hit as printed. */
export function textOf(hit: Hit, sentence: Sentence): string {
  const start = (sentence.words[hit.from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.words[hit.to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}

/** "should have alerted", not "should have access": a participle follows. */
function isPerfect(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  const next = sentence.words[predicateAt(sentence, hit.to, facts)]?.norm ?? '';
  return !facts.lexicon?.possessions.includes(next);
}

/** "we noted that", "we also think", "as explained in": the author's own words. */
function isOwn(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  let at = hit.from - 1;
  while (isLight(sentence.words[at]?.norm ?? '', facts)) at--;
  const before = sentence.words[at]?.norm ?? '';
  return before === 'as' || Boolean(facts.lexicon?.subjects.we.includes(before));
}

/** "persons it thinks appropriate,": a pronoun's verb whose clause ends within two words reports nothing; it leaves a choice. */
function isDiscretion(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  const subject = sentence.words[hit.from - 1]?.norm ?? '';
  const ends = [hit.to, hit.to + 1].some((at) => /^\s*,/.test(between(sentence, at)));
  return ends && Boolean(facts.lexicon?.pronouns.includes(subject));
}

/** Whether a modal stands among the words that somebody else is told to have said, thought or asked. */
function governs(report: Hit, modal: Hit, { sentence, facts }: { readonly sentence: Sentence; readonly facts: Facts }): boolean {
  if (report.to > modal.from || isOwn(sentence, report, facts) || isDiscretion(sentence, report, facts)) return false;
  return !(isCondition(report, sentence, facts) && isMainClause(modal, sentence, facts));
}

/** "If the head believes that …", "in the event that", "a mayor who thinks …": a report in a clause that hangs on another says when or who, and reaches no farther than that clause. */
function isCondition(report: Hit, sentence: Sentence, facts: Facts): boolean {
  const norms = sentence.words.slice(clauseStart(sentence, report.from), report.from).map((word) => word.norm);
  const { subordinate = [], complementers = [] } = facts.lexicon ?? {};
  const opening = norms.findIndex((norm) => subordinate.includes(norm) || complementers.includes(norm));
  return opening >= 0 && opening < OPENING;
}

/** A clause that hangs on another says so with one of its first words: "only if", "in the event that". */
const OPENING = 4;

/** Whether the clause of a modal begins anew behind a comma, with a subject and no word that would hang it on what stands before: "it is that" goes on telling. */
function isMainClause(modal: Hit, sentence: Sentence, facts: Facts): boolean {
  const from = clauseStart(sentence, modal.from);
  if (from === 0 || !/,/.test(between(sentence, from - 1))) return false;
  const { subordinate = [], complementers = [], and = [] } = { ...facts.lexicon, and: facts.lexicon?.sections.and };
  const norms = sentence.words.slice(from, modal.from).map((word) => word.norm);
  return norms.length > 0 && ![...subordinate, ...and].includes(norms[0] ?? '') && !norms.some((norm) => complementers.includes(norm));
}

/** "claimants who have accepted an offer": says which ones, and answers nothing. */
function isRelative(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  return Boolean(facts.lexicon?.subordinate.includes(sentence.words[hit.from - 1]?.norm ?? ''));
}

/** "Should you have questions", "should they be unhappy": a condition. */
function isInverted(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  if (facts.language !== 'en' || !/^should$/i.test(textOf(hit, sentence))) return false;
  const next = sentence.words[hit.to]?.norm ?? '';
  return (
    hit.from === 0 ||
    Object.values(facts.lexicon?.subjects ?? {}).some((list) => list.includes(next)) ||
    Boolean(facts.lexicon?.pronouns.slice(0, 6).includes(next))
  );
}

/** "This should help": what will follow from a measure. Somebody who should reduce something has a duty. */
function isEffect(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const verb = sentence.words[predicateAt(sentence, hit.to, facts)]?.norm ?? '';
  if (!facts.lexicon?.effects.includes(verb) || force(hit, sentence, facts) !== 'should') return false;
  return /^(?:pronoun|thing)$/.test(subjectOf(sentence, hit, facts));
}

/** The rule a modal falls under, for or against. */
function dutySign(hit: Hit, sentence: Sentence, facts: Facts): Sign | undefined {
  const text = textOf(hit, sentence);
  if (facts.capitals && !/\p{Lu}{2}/u.test(text)) return undefined;
  const next = predicateAt(sentence, hit.to, facts);
  if (hitAt(sentence, next)?.tags.includes('idle')) return { rule: 'idle', text: `${text} ${sentence.words[next]?.text ?? ''}` };
  if (isInverted(hit, sentence, facts)) return { rule: 'inversion', text };
  if (looksBack(sentence, hit, facts)) return { rule: 'unreal', text };
  if (!facts.capitals && (isSubordinate(sentence, hit, facts) || isVerbLast(sentence, hit, facts))) return { rule: 'subordinate', text };
  if (sentence.hits.some((other) => other.tags.includes('reported') && governs(other, hit, { sentence, facts }))) return { rule: 'reported', text };
  if (isEffect(hit, sentence, facts) || isGuess(sentence, hit, facts)) return { rule: 'idle', text: `${text} ${sentence.words[next]?.text ?? ''}` };
  return { rule: gradeOf(hit, sentence, facts), text: `${subjectText(sentence, hit)}${text}` };
}

function subjectText(sentence: Sentence, hit: Hit): string {
  const word = sentence.words[Math.max(clauseStart(sentence, hit.from), hit.from - 4)];
  const modal = sentence.words[hit.from];
  return word && modal ? sentence.text.slice(word.start - sentence.start, modal.start - sentence.start) : '';
}

type Force = 'should' | 'must' | 'need' | 'rule';

/** How a modal binds. English "shall" is how own registers propose; "it is necessary that the agency" speaks to the agency. */
function force(hit: Hit, sentence: Sentence, facts: Facts): Force {
  if (hit.tags.includes('should') || /^shall$/i.test(textOf(hit, sentence))) return 'should';
  if (hit.tags.includes('rule')) return 'rule';
  if (!hit.tags.includes('need')) return 'must';
  const last = sentence.words[hit.to - 1]?.norm ?? '';
  return facts.lexicon?.complementers.includes(last) && actorIn(sentence, hit.to, hit.to + 4, facts) === 'body' ? 'must' : 'need';
}

/** By who is spoken to, and by what is to be done where nobody is named. */
function gradeOf(hit: Hit, sentence: Sentence, facts: Facts): string {
  const subject = subjectOf(sentence, hit, facts);
  const isActor = subject === 'body' || subject === 'name';
  if (hit.tags.includes('may')) return isActor ? 'permission' : subject === 'pronoun' && facts.language !== 'en' ? 'permission.pronoun' : 'permission.thing';
  const strength = force(hit, sentence, facts);
  if (strength === 'rule') return 'duty.rule';
  if (isActor) return actorGrade(subject, strength, subject === 'body' && isGeneral(hit, sentence, facts));
  if (isState(sentence, hit, facts)) return 'duty.state';
  if (subject !== 'thing') return `duty.${subject}`;
  if (strength === 'should' && isPassiveAct(sentence, predicateAt(sentence, hit.to, facts), facts)) return 'duty.act';
  return thingGrade(strength);
}

function actorGrade(subject: 'body' | 'name', strength: Force, general: boolean): string {
  if (strength === 'need') return 'duty.need';
  if (strength !== 'must') return `duty.${subject}`;
  return general ? 'must.thing' : `must.${subject}`;
}

function thingGrade(strength: Force): string {
  return strength === 'should' ? 'duty.thing' : strength === 'must' ? 'must.thing' : 'duty.need';
}

/** "Inspectors must hold …", "a public authority must …": whoever it may be, so a rule. */
function isGeneral(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const definite = facts.lexicon?.definite ?? [];
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  if (!definite.length || !subject.length) return false;
  return !subject.some((word, at) => definite.includes(word.norm) || (/^\p{Lu}/u.test(word.text) && (at > 0 || /^\p{Lu}{2}/u.test(word.text))));
}

/** "It must be the oldest", "deben estar en casa": how something is that was spoken of before, unless a date says by when; "there must be" asks for what is not there yet. Guidelines and standards ask for states. */
function isState(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  const next = predicateAt(sentence, hit.to, facts);
  if (subjectOf(sentence, hit, facts) === 'there') return false;
  if (facts.kind !== 'report' || hit.from - clauseStart(sentence, hit.from) > 1 || force(hit, sentence, facts) !== 'must') return false;
  if (!facts.lexicon?.copulas.includes(sentence.words[next]?.norm ?? '') || isPassiveAct(sentence, next, facts)) return false;
  return !datesOf(sentence.text, facts.language).some(({ due }) => due);
}

/** "Das muss viele überrascht haben": a participle and "have" close the clause. */
function looksBack(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  const last = clauseEnd(sentence, hit.to);
  const verb = sentence.words[last - 1]?.text ?? '';
  return Boolean(facts.lexicon?.perfects.includes(sentence.words[last]?.norm ?? '')) && last - 1 >= hit.to && PARTICIPLE.test(verb);
}

/** A participle of a Germanic verb by its prefix and ending; nouns of German begin with a capital. */
const PARTICIPLE = /^\p{Ll}*?(?:ge|be|er|ent|ver|zer|über|ont|her)\p{L}{2,}(?:t|en|d)$/u;

/** Index of the last word of the clause that goes on at word `at`. */
function clauseEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (end < sentence.words.length - 1 && !/[,;:]/.test(between(sentence, end))) end++;
  return end;
}

/** "They should be home by now", "it must surely rain": what is likely so, within the clause of the modal. */
function isGuess(sentence: Sentence, hit: Hit, facts: Facts): boolean {
  const rest = sentence.words.slice(hit.from, clauseEnd(sentence, hit.from) + 1).map((word) => word.norm);
  return hasAny(rest, facts.lexicon?.guesses ?? []);
}

function isPassiveAct(sentence: Sentence, next: number, facts: Facts): boolean {
  if (!facts.lexicon?.copulas.includes(sentence.words[next]?.norm ?? '')) return false;
  const verb = sentence.words[predicateAt(sentence, next + 1, facts)]?.norm ?? '';
  return facts.participles.has(verb) || facts.lexicon.participleEndings.some((ending) => verb.length > ending.length + 2 && verb.endsWith(ending));
}

/** Whether more follows the act of proposing than "that", "you" and the like: then the sentence says who or what, and is no mere announcement. */
export function saysMore(sentence: Sentence, facts: Facts): boolean {
  const act = sentence.hits.find((hit) => hit.tags.some((tag) => ACTS.has(tag)));
  const { complementers, subjects, common, pronouns } = facts.lexicon ?? { complementers: [], subjects: { you: [] }, common: [], pronouns: [] };
  const empty = new Set([...complementers, ...subjects.you, ...common, ...pronouns]);
  return act !== undefined && sentence.words.slice(act.to).some(({ norm }) => !empty.has(norm) && !isLight(norm, facts));
}

const ACTS: ReadonlySet<string> = new Set(['verb', 'soft', 'third', 'impersonal', 'past', 'again']);
