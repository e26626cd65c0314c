import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compare, outlineOf } from '../src/compare.js';
import { OUTPUT_FORMATS } from '../src/render/index.js';
import type { Comparison, Input } from '../src/types.js';
import { output } from './render/outputs.js';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const input = (name: string, text: string): Input => ({ name, bytes: new TextEncoder().encode(text) });

const headings = (lines: readonly string[]) => lines.flatMap((line, at) => (at > 0 && /^#{1,4} /.test(line) ? [at] : []));

/** A text cut at two of its headings, as near to its thirds as they stand. */
function inThree(text: string, name: string): Input[] {
  const lines = text.split('\n');
  const found = headings(lines);
  const places = [1, 2].map((third) => found.find((at) => at >= (lines.length * third) / 4) ?? lines.length);
  const ends = [0, ...places, lines.length];
  return [1, 2, 3].map((n) => input(`${n}-${name}`, `${lines.slice(ends[n - 1], ends[n]).join('\n')}\n`));
}

const told = ({ findings }: Comparison) => findings.map(({ outcome, fingerprint }) => `${outcome} ${fingerprint}`);

const cases = readdirSync(root).filter((name) => {
  const files = readdirSync(root + name);
  const text = (side: string) => readFileSync(`${root}${name}/${side}.md`, 'utf8').split('\n');
  return files.includes('draft.md') && files.includes('final.md') && ['draft', 'final'].every((side) => headings(text(side)).length > 2);
});

test('a document in three files is the document: every fixture with headings', async () => {
  expect(cases.length).toBeGreaterThan(5);
  for (const name of cases) {
    const [draft, final] = ['draft', 'final'].map((side) => readFileSync(`${root}${name}/${side}.md`, 'utf8')) as [string, string];
    const despite = ['unrelated', 'partial', 'kind', 'language'] as const;
    const one = await compare(input('draft.md', draft), input('final.md', final), { despite });
    const three = await compare(inThree(draft, 'draft.md'), inThree(final, 'final.md'), { despite });
    expect([name, told(three)]).toEqual([name, told(one)]);
  }
});

const LAMPS = 'The harbour board should replace the lamps on the north pier before winter.';
const BOATS = 'The council should count the boats in the inner harbour every spring.';
const ROPES = 'The warden must inspect the mooring ropes each week.';
const SILT = 'The harbour board should measure the silt under the ferry landing twice a year.';
const STORY =
  'The harbour was built for sailing ships, and the town has grown around it since.\n\nThe ferries came later and took most of the quay.\n\nNobody has counted the visitors of the last summer.';
const LATER = 'The annex tells how the figures were gathered.\n\nThe wardens filled in a sheet each evening, and the town clerk added them up.';
const report = (...texts: string[]) =>
  `# The harbour\n\n${STORY}\n\n## Recommendations\n\n${texts.map((text, at) => `Recommendation ${at + 1}: ${text}`).join('\n\n')}\n\n## How we worked\n\n${LATER}\n`;
const annex = (...texts: string[]) =>
  `# Annex\n\n## Further recommendations\n\n${texts.map((text, at) => `Recommendation A${at + 1}: ${text}`).join('\n\n')}\n`;

const SIDES = {
  draft: [input('report.md', report(LAMPS, BOATS, ROPES)), input('annex-a.md', annex(SILT))],
  final: [input('report.md', report(LAMPS, ROPES)), input('annexes.md', annex(SILT, BOATS))],
} as const;

test('what went from the report into the annex is moved, and both places name their file', async () => {
  const { findings, draft, final } = await compare(SIDES.draft, SIDES.final);
  const boats = findings.find((finding) => finding.draft[0]?.text === BOATS);
  expect(findings.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept', 'kept']);
  expect(boats?.traits[0]?.reason).toBe(
    'stands at another place: in the draft “Recommendations”, report.md, line 13, in the final “Further recommendations”, annexes.md, line 7',
  );
  expect(boats?.final[0]?.cite).toBe('Recommendation A2, annexes.md, line 7');
  expect(boats?.final[0]?.locator).toMatchObject({ file: 'annexes.md', line: 7 });
  expect([draft.name, final.name]).toEqual(['report.md + annex-a.md', 'report.md + annexes.md']);
  expect(final.files?.map(({ name, format }) => `${name} ${format}`)).toEqual(['report.md markdown', 'annexes.md markdown']);
});

test('what is passed on calls the files by number, and a stored comparison as they are called', async () => {
  const comparison = await compare(SIDES.draft, SIDES.final);
  for (const format of OUTPUT_FORMATS) {
    const shared = await output(comparison, format, { share: true });
    expect([format, /report\.md|annex/.exec(shared.replaceAll('Annex', ''))?.[0]]).toEqual([format, undefined]);
  }
  expect(await output(comparison, 'csv', { share: true })).toContain('"Recommendation A2, file 2, line 7"');
  expect(await output(comparison, 'json')).toContain('"file": "annexes.md"');
});

test('a note is that of its own file: both call theirs [^1]', async () => {
  const one = input('one.md', `# One\n\n## Recommendations\n\n${LAMPS}[^1]\n\n[^1]: Lamps are dear.\n`);
  const other = input('two.md', `# Two\n\n## Recommendations\n\n${BOATS}[^1]\n\n[^1]: Boats are many.\n`);
  const { recommendations } = await outlineOf([one, other]);
  expect(recommendations.map(({ notes }) => notes)).toEqual([['Lamps are dear.'], ['Boats are many.']]);
});

test('a file that opens without a heading stands in no section of the file before', async () => {
  const { blocks } = await outlineOf([input('one.md', `# One\n\n## Recommendations\n\n${LAMPS}\n`), input('two.txt', `${STORY}\n`)]);
  expect(blocks.at(-1)?.section).toEqual([]);
  expect(blocks.at(2)?.section).toEqual(['One', 'Recommendations']);
});

test('one of the files that cannot be read is named', async () => {
  await expect(compare([SIDES.draft[0], input('annex-a.md', '')], SIDES.final)).rejects.toThrow('annex-a.md: the file is empty');
});

test('two files of one name are told apart', async () => {
  const { blocks } = await outlineOf([input('part.md', `# One\n\n${STORY}`), input('part.md', `# Two\n\n${LATER}`)]);
  expect(new Set(blocks.map(({ locator }) => locator.file))).toEqual(new Set(['part.md', 'part.md (2)']));
});

test('what an annex in a file of its own says in other words is no repetition of the report', async () => {
  const list = (...acts: readonly string[]) => `## Recommendations\n\n${acts.map((act, at) => `Recommendation ${at + 1}: ${act}`).join('\n\n')}\n`;
  const report = input('report.md', list('The Treasury should fund new tide gauges.', 'Ferries should train their deck crews in rescue at sea.'));
  const annex = (...acts: readonly string[]) => input('annex.md', list('Canal owners must dredge the upper locks.', ...acts));
  const { summary } = await compare([report, annex('Ferries should train their deck crews in first aid at sea.')], [report, annex()]);
  expect(summary).toMatchObject({ dropped: 1, kept: 3 });
});

test('what an annex says again without a number of its own repeats the report, as it does in one file', async () => {
  const list = `## Recommendations\n\nRecommendation 1: The harbour board should replace all the lamps on the north pier before the winter storms.\n\nRecommendation 2: ${BOATS}\n`;
  const told = '## What we ask for\n\nThe harbour board should replace the lamps on the north pier before the winter storms.\n';
  const ids = async (files: readonly Input[]) => (await outlineOf(files)).recommendations.map(({ label }) => label);
  const one = await ids([input('whole.md', `${report()}\n${list}\n${told}`)]);
  expect(one).toEqual(['Recommendation 1', 'Recommendation 2']);
  expect(await ids([input('report.md', `${report()}\n${list}`), input('annex.md', told)])).toEqual(one);
});

test('one that shows a place of its own and words lost to the text beside it takes both', async () => {
  const draft = [
    'This paper is a draft of the market board. It does not bind any fishmonger.',
    'The purpose of this paper is to guide the planning of new stalls and to guide other papers such as the Market Principles, the landing & mooring rules or other lists of principles kept by traders and wardens. It also reminds them of the duties of pond keepers.',
    '<h2>Principles</h2>\n<dt>The pond is every-ferry, every-stall and every-boat</dt>\n<dd><p>We will not hold pond sales that favour the making of nets that fit only in one ferry. We expect that salmon landed by lifting a URL should make a fairly priced meal when the cook is lifting it from many boats. The steady supply and choice of fish for our guests that comes from having several small boats means the pond stall is always full.</p></dd>',
  ];
  const final = [
    'by allowing them to choose the ferry, stall, or quay',
    'The pond feeds the whole town',
    'The pond is every-ferry, every-stall and every-boat\n<p>\nWe will not hold pond sales that favour the making of nets\nor only on single boats.\nWe expect that salmon landed by lifting a URL\n<a>should make a fairly priced meal</a>',
  ];
  const files = (side: string, texts: readonly string[]) => texts.map((text, at) => input(`${side}-${at}.html`, `${text}\n`));
  const { findings } = await compare(files('draft', draft), files('final', final), { despite: ['unrelated', 'partial', 'kind', 'language'] });
  expect(findings.map((finding) => `${finding.outcome} ${finding.draft.length} → ${finding.final.length}`)).toEqual(['split 1 → 2']);
});
