import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../src/index.js';
import type { Block, Comparison, Finding } from '../src/types.js';

const WORDS =
  'harbour library violin inspector glasshouse pipe museum railway valley budget nurse orchard ferry tariff lantern shelves winter annual regional copper meadow bridge ledger parish tunnel'.split(
    ' ',
  );
const ENDINGS = ['', 'al', 'ish', 'ward', 'less', 'like'];
const word = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...ENDINGS)).map(([stem, ending]) => stem + ending);
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `The ${words.join(' ')}.`);
const advice = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `The council should publish the ${words.join(' ')}.`);
const story = fc.array(sentence, { minLength: 3, maxLength: 20 });
/** for each place between two words, whether a block ends there */
const cuts = fc.infiniteStream(fc.nat({ max: 11 }));

/** The same words, cut into blocks where the stream says so. */
function cut(text: string, stream: Iterator<number>): string {
  const pieces = text.split(' ').map((each) => each + (stream.next().value === 0 ? '\n\n' : ' '));
  return pieces.join('').trim();
}

function run(draft: string, final: string): Promise<Comparison> {
  const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const despite = ['unrelated', 'partial', 'kind', 'language'] as const;
  return compare(input('draft.md', draft), input('final.md', final), { paragraphs: true, despite, language: 'en', kind: 'report' });
}

const changed = ({ paragraphs = [], findings }: Comparison): string[] =>
  [...findings, ...paragraphs].filter(({ outcome }) => outcome !== 'kept').map(({ statement }) => statement);

test('the same words in other blocks are kept', () =>
  fc.assert(
    fc.asyncProperty(story, cuts, cuts, async (sentences, one, two) => {
      const text = sentences.join(' ');
      expect(changed(await run(cut(text, one), cut(text, two)))).toEqual([]);
    }),
    { numRuns: 60 },
  ));

test('and so they are in sections, with copies of whole chapters', () =>
  fc.assert(
    fc.asyncProperty(story, story, cuts, cuts, async (first, second, one, two) => {
      const chapters = (stream: Iterator<number>) =>
        [first, second, first, second].map((text, at) => `## Chapter ${at + 1}\n\n${cut(text.join(' '), stream)}`).join('\n\n');
      expect(changed(await run(chapters(one), chapters(two)))).toEqual([]);
    }),
    { numRuns: 40 },
  ));

test('and so they are around recommendations', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(story, advice), { minLength: 1, maxLength: 4 }), cuts, cuts, async (parts, one, two) => {
      const text = (stream: Iterator<number>) => parts.map(([narrative, proposal]) => `${cut(narrative.join(' '), stream)}\n\n${proposal}`).join('\n\n');
      expect(changed(await run(text(one), text(two)))).toEqual([]);
    }),
    { numRuns: 60 },
  ));

const paragraphs = fc.uniqueArray(
  fc.oneof(
    sentence,
    story.map((sentences) => sentences.slice(0, 3).join(' ')),
    advice,
  ),
  { minLength: 2, maxLength: 12 },
);

test('permuted paragraphs are kept, each by its like', () =>
  fc.assert(
    fc.asyncProperty(paragraphs, fc.infiniteStream(fc.nat()), async (draft, keys) => {
      const final = draft.map((text) => ({ text, key: keys.next().value as number })).sort((one, two) => one.key - two.key);
      const found = await run(draft.join('\n\n'), final.map(({ text }) => text).join('\n\n'));
      expect(changed(found)).toEqual([]);
      expect(found.paragraphs?.filter(({ draft: [one], final: [two] }) => one?.text !== two?.text)).toEqual([]);
    }),
    { numRuns: 60 },
  ));

const MIRROR: Readonly<Record<string, string>> = {
  dropped: 'added',
  added: 'dropped',
  merged: 'split',
  split: 'merged',
  demoted: 'promoted',
  promoted: 'demoted',
};

/** Every match as one line, from either side. */
function lines({ findings, paragraphs: narrative = [] }: Comparison, mirrored: boolean): string[] {
  const text = (units: readonly { readonly text: string }[]) => units.map((unit) => unit.text).join(' | ');
  return [...findings, ...narrative]
    .map(({ outcome, draft, final }) =>
      mirrored ? `${MIRROR[outcome] ?? outcome}: ${text(final)} → ${text(draft)}` : `${outcome}: ${text(draft)} → ${text(final)}`,
    )
    .sort();
}

test('swapping the sides mirrors what is cut otherwise, changed and moved', () =>
  fc.assert(
    fc.asyncProperty(paragraphs, cuts, cuts, fc.infiniteStream(fc.nat({ max: 12 })), async (list, one, two, dice) => {
      const edited = list.flatMap((text) => {
        const die = dice.next().value;
        return die === 0 ? [] : die === 1 ? [text.replace(/ \w+/, ' zeppelin')] : die === 2 ? [text, 'Something wholly new stands here.'] : [text];
      });
      const final = [...edited.slice(1), ...edited.slice(0, 1), 'The end.'];
      const [draft, changedOne] = [cut(list.join(' '), one), cut(final.join(' '), two)];
      expect(lines(await run(draft, changedOne), false)).toEqual(lines(await run(changedOne, draft), true));
    }),
    { numRuns: 60 },
  ));

/** The words that the edits, or passages without counterpart, show as gone or come. */
function shown(findings: readonly Finding<Block>[], op: 'delete' | 'insert'): string[] {
  const alone = ({ draft, final }: Finding<Block>) => (op === 'delete' ? draft : final).map(({ text }) => text);
  const told = findings.flatMap((finding) =>
    finding.edits.length > 0 ? finding.edits.flatMap(({ ops }) => ops.filter((each) => each.op === op).map(({ text }) => text)) : alone(finding),
  );
  return told.join(' ').split(' ').filter(Boolean);
}

test('a word that changed is all that is told, in three findings at most where next to nothing is left of a block', () =>
  fc.assert(
    fc.asyncProperty(story, cuts, cuts, fc.nat(), async (sentences, one, two, at) => {
      const words = sentences.join(' ').split(' ');
      const place = at % words.length;
      const { paragraphs = [] } = await run(cut(words.join(' '), one), cut(words.with(place, 'zeppelins').join(' '), two));
      const told = paragraphs.filter(({ outcome }) => outcome !== 'kept');
      const [gone, come] = [shown(told, 'delete'), shown(told, 'insert')];
      expect(gone.filter((each) => !come.includes(each))).toEqual([words[place]]);
      expect(come.filter((each) => !gone.includes(each))).toEqual(['zeppelins']);
      expect(told.length).toBeLessThan(4);
    }),
    { numRuns: 60 },
  ));

const REPORT = (...lines: string[]): string => ['# Recommendations', ...lines].join('\n\n');
const FEES = 'Recommendation 1: The Ministry should publish the fees of each harbour.';

test.each([
  ['a cut-off sentence that only explains is kept with what it explains', 'Nobody knew them when the panel asked for them in spring.', 'kept'],
  ['a cut-off sentence that bids by itself is the half of a split', 'Harbour boards should answer every letter about them within a month.', 'split'],
])('%s', async (_title, more, outcome) => {
  const found = await run(REPORT(`${FEES} ${more}`), REPORT(FEES, more));
  expect(found.findings.map((finding) => finding.outcome)).toEqual([outcome]);
});
