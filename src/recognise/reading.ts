import { clauseStart, hasBody, hitAt, isSubordinate, predicateAt, subjectOf } from './clause.js';
import type { Facts, Hit, Sentence, Sign, Tag } from './model.js';
import { isQuoted } from './sentences.js';

/** What a sentence says by itself, wherever it stands: the rules that see something in it, for and against. */
export function read(sentence: Sentence, facts: Facts): Sign[] {
  const signs = sentence.hits.flatMap((hit) => signsOf(hit, sentence, facts));
  if (/\?["”’)]*$/.test(sentence.text)) signs.push({ rule: 'question', text: '?' });
  return signs;
}

function signsOf(hit: Hit, sentence: Sentence, facts: Facts): Sign[] {
  const text = textOf(hit, sentence);
  const first = sentence.words[hit.from];
  const has = (tag: Tag) => hit.tags.includes(tag);
  if (first && isQuoted(sentence, first.start)) return [{ rule: 'quoted', text }];
  if (has('unreal')) return isPerfect(sentence, hit) ? [{ rule: 'unreal', text }] : dutySigns(hit, sentence, facts);
  if (has('must') || has('should') || has('may')) return dutySigns(hit, sentence, facts);
  const performative = performativeSign(hit, sentence, facts);
  if (performative) return [{ rule: performative, text }];
  if (has('leadIn')) return [{ rule: 'lead-in', text }];
  if (has('response')) return [{ rule: 'response', text }];
  if (has('reported')) return isOwn(sentence, hit) ? [] : [{ rule: 'reported', text }];
  if (has('mention') || has('past') || has('third')) return [{ rule: 'mention', text }];
  return [];
}

/** The words of a hit as printed. */
export function textOf(hit: Hit, sentence: Sentence): string {
  const start = (sentence.words[hit.from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.words[hit.to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}

/** "should have alerted", not "should have access": a participle follows. */
function isPerfect(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.words[predicateAt(sentence, hit.to)]?.norm ?? '';
  return next === '' || !/^(?:a|an|the|access|regard|due|clear|no|their|its|been)$/.test(next) || next === 'been';
}

function isOwn(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.words[hit.from - 1]?.norm;
  return before === 'we' || before === 'i';
}

// ── performatives ────────────────────────────────────────────────────────────────────────────────

/** Words that may stand between "we" and its verb; anything else ("do not", "have") takes the force away. */
const LIGHT =
  /^(?:also|therefore|further|furthermore|strongly|again|thus|hereby|accordingly|additionally|now|still|particularly|especially|would|consequently|do|\p{L}{3,}ly)$/u;
const BEFORE =
  /^(?:and|so|therefore|that|but|also|however|thus|hence|accordingly|furthermore|reason|reasons|why|consequently|moreover|additionally|finally|first|second|third|report|today|here)$/;

function performativeSign(hit: Hit, sentence: Sentence, facts: Facts): string | undefined {
  const has = (tag: Tag) => hit.tags.includes(tag);
  if ((has('verb') || has('soft')) && firstPerson(hit, sentence, facts)) return has('verb') ? 'performative' : 'performative.soft';
  if (has('impersonal') && !isSubordinate(sentence, hit.from, facts)) return 'impersonal';
  if (has('third') && thirdPerson(hit, sentence, facts)) return 'performative.third';
  if (has('past')) return 'performative.past';
  return undefined;
}

function firstPerson(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const pronouns = facts.lexicon?.performatives.first ?? [];
  if (facts.language !== 'en') return !['de', 'nl'].includes(facts.language) || nearby(sentence, hit, pronouns);
  let at = hit.from - 1;
  while (at >= 0 && hit.from - at < 5 && LIGHT.test(sentence.words[at]?.norm ?? '')) at--;
  if (!pronouns.includes(sentence.words[at]?.norm ?? '')) return false;
  if (at === clauseStart(sentence, at)) return true;
  return BEFORE.test(sentence.words[at - 1]?.norm ?? '');
}

function nearby(sentence: Sentence, hit: Hit, pronouns: readonly string[]): boolean {
  return sentence.words.slice(Math.max(0, hit.from - 3), hit.to + 3).some((word) => pronouns.includes(word.norm));
}

function thirdPerson(hit: Hit, sentence: Sentence, facts: Facts): boolean {
  const from = clauseStart(sentence, hit.from);
  const subject = sentence.words.slice(from, hit.from);
  if (!subject.length) return facts.language !== 'en' && from === 0;
  const text = ` ${subject.map((word) => word.norm).join(' ')} `;
  return (facts.lexicon?.authors ?? []).some((author) => text.includes(` ${author} `)) || hasBody(sentence, from, hit.from, facts);
}

// ── duty ─────────────────────────────────────────────────────────────────────────────────────────

function dutySigns(hit: Hit, sentence: Sentence, facts: Facts): Sign[] {
  const text = textOf(hit, sentence);
  if (facts.capitals && !/\p{Lu}{2}/u.test(text)) return [];
  const next = predicateAt(sentence, hit.to);
  if (hitAt(sentence, next)?.tags.includes('idle')) return [{ rule: 'idle', text: `${text} ${sentence.words[next]?.text ?? ''}` }];
  if (hit.from === 0 && facts.language === 'en') return [{ rule: 'inversion', text }];
  if (!facts.capitals && isSubordinate(sentence, hit.from, facts)) return [{ rule: 'subordinate', text }];
  if (sentence.hits.some((other) => other.to <= hit.from && other.tags.includes('reported') && !isOwn(sentence, other))) return [{ rule: 'reported', text }];
  const grade = hit.tags.includes('may') ? 'permission' : gradeOf(hit, sentence, text, next, facts);
  return [{ rule: grade, text: `${subjectText(sentence, hit)}${text}` }];
}

function subjectText(sentence: Sentence, hit: Hit): string {
  const from = Math.max(clauseStart(sentence, hit.from), hit.from - 4);
  const word = sentence.words[from];
  const modal = sentence.words[hit.from];
  return word && modal ? sentence.text.slice(word.start - sentence.start, modal.start - sentence.start) : '';
}

/** Which rule a duty falls under: by who is spoken to, and by what is to be done where nobody is named. */
function gradeOf(hit: Hit, sentence: Sentence, text: string, next: number, facts: Facts): string {
  const subject = subjectOf(sentence, hit.from, facts);
  const weak = /^(?:has|have|is|are|needs?|will)\b/i.test(text);
  const strong = /^(?:must|shall)\b/i.test(text);
  if (subject === 'thing' || subject === 'none') return isPassiveAct(sentence, next, facts) ? (strong || weak ? 'duty.rule' : 'duty.act') : 'duty.thing';
  if (subject === 'body') return weak ? 'duty.need' : 'duty.body';
  return `duty.${subject}`;
}

function isPassiveAct(sentence: Sentence, next: number, facts: Facts): boolean {
  if (sentence.words[next]?.norm !== 'be') return false;
  const participle = predicateAt(sentence, next + 1);
  return facts.participles.has(sentence.words[participle]?.norm ?? '');
}
