import type { Lexicon } from '../lexicon/index.js';
import { normalise } from '../text/index.js';
import type { Block, Kind } from '../types.js';
import { phraseForm } from './facts.js';

/** Blocks at the start that may carry the title. */
const TOP = 6;
/** A response answers in at least this many blocks, and in this share of the prose. */
const ANSWERS = { count: 4, share: 0.08 };
/** Requirement words in capitals that make a document one in which only capitals bind (RFC 8174). */
const CAPITALS = 5;
/** Share of the prose with a verb of duty, and blocks of it, from which on a title such as "directive" is believed. */
const NAMED = { share: 0.1, count: 3 };
/** Share from which on "we recommend" is a guideline's way of speaking. */
const MOSTLY = 0.5;
/** Share from which on a document is a guideline whatever its title; reports read have less than .25 outside their lists. */
const DENSE = 0.35;

/** Whether only capitals bind: "SHALL", "MUST NOT". */
export function capitalsBind(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { text } of blocks) count += text.match(/\b(?:SHALL|MUST|SHOULD|REQUIRED)\b(?=[^A-Z]{0,3}(?:NOT )?[a-z])/g)?.length ?? 0;
  return count >= CAPITALS;
}

/** What kind of document this is, from its title and from what most of it does. */
export function kindOf(blocks: readonly Block[], lexicon: Lexicon | undefined, title: string | undefined): Kind {
  if (capitalsBind(blocks)) return 'standard';
  if (!lexicon) return 'report';
  const prose = blocks.filter((block) => block.role !== 'furniture' && block.type !== 'heading' && block.text.length > 40);
  const head = `${title ?? ''} . ${blocks
    .filter((block) => block.type === 'heading')
    .slice(0, TOP)
    .map((block) => block.text)
    .join(' . ')}`;
  if (answers(prose, lexicon) || (has(head, lexicon.replyTitles) && prose.some((block) => has(block.text, lexicon.answers)))) return 'response';
  const name = `${title ?? ''} . ${blocks.find((block) => block.type === 'heading')?.text ?? ''}`;
  const duty = dutyShare(prose, lexicon);
  if (proposesFormally(blocks, lexicon, duty.share >= MOSTLY)) return 'report';
  if (duty.count < NAMED.count || duty.share < NAMED.share) return 'report';
  if (has(name, lexicon.kinds.guideline)) return 'guideline';
  if (has(name, lexicon.kinds.standard)) return 'standard';
  return duty.share >= DENSE ? 'guideline' : 'report';
}

function answers(prose: readonly Block[], lexicon: Lexicon): boolean {
  const count = prose.filter((block) => has(block.text, lexicon.answers)).length;
  const own = prose.filter((block) =>
    has(
      block.text,
      lexicon.performatives.first.flatMap((pronoun) => lexicon.performatives.verbs.slice(0, 4).map((verb) => `${pronoun} ${verb}`)),
    ),
  ).length;
  return count >= ANSWERS.count && count >= ANSWERS.share * prose.length && own < count / 2;
}

/** Reports say that they recommend: by labels, titles or verbs. */
function proposesFormally(blocks: readonly Block[], lexicon: Lexicon, mostly: boolean): boolean {
  const acts = lexicon.performatives.first.flatMap((pronoun) => lexicon.performatives.verbs.map((verb) => `${pronoun} ${verb}`));
  return blocks.some(
    (block) =>
      has(`${block.label ?? ''} `, lexicon.labels.formal) ||
      (block.type === 'heading' && has(block.text, lexicon.labels.formal)) ||
      (!mostly && has(block.text, acts)),
  );
}

function dutyShare(prose: readonly Block[], lexicon: Lexicon): { count: number; share: number } {
  const modals = [...lexicon.modals.must.phrases, ...lexicon.modals.should.phrases, ...lexicon.performatives.impersonal];
  const count = prose.filter((block) => has(block.text, modals)).length;
  return { count, share: prose.length ? count / prose.length : 0 };
}

function has(text: string, phrases: readonly string[]): boolean {
  const plain = ` ${phraseForm(normalise(text).toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return phrases.some((phrase) => plain.includes(` ${phraseForm(phrase)} `));
}
