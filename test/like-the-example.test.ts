import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import type { Finding, Input } from '../src/types.js';
import { makePdf, words } from './read/pdf/make.js';
import { docx, ins, p, r, styled } from './read/word/docx.js';

/** Reports from which the director, inspector … that two bodies were to appoint has gone, and what the final says of the matter instead. */
const REPORTS = [
  { name: 'community-services', lost: 'jointly appoint a national clinical director', echo: 'There is a disparity between that' },
  { name: 'level-crossings', lost: 'jointly appoint a chief inspector', echo: 'The place of level crossings in this order' },
  { name: 'ports-medecins', lost: 'nommer ensemble un médecin-chef', echo: "La santé des marins n'a pas, devant le ministre" },
  { name: 'jugendamt-lotsen', lost: 'gemeinsam eine Landesbeauftragte', echo: undefined },
  { name: 'bibliotheek-coordinator', lost: 'landelijk coördinator', echo: 'De wijkbibliotheken staan landelijk minder sterk' },
];

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const blocksOf = (name: string, side: string): string[] =>
  readFileSync(`${root}${name}/${side}.md`, 'utf8')
    .trim()
    .split(/\n\n|\n(?=\d+\. )/);
const plain = (block: string): string => block.replace(/\*\*|^#+ /g, '');

/** The draft in Word, with a tracked change in every other paragraph. */
function word(blocks: readonly string[]): Uint8Array {
  const paragraph = (block: string, at: number): string => {
    if (block.startsWith('#')) return p(r(plain(block)), styled('Heading1'));
    const [, label = '', text = block] = /^(\*\*.+?\*\*)?(.*)$/s.exec(block) ?? [];
    const [first = '', rest = ''] = at % 2 ? [text, ''] : (text.match(/^(.*?\S+)(\s\S+)$/s)?.slice(1) ?? [text]);
    return p(`${label ? r(plain(label), '<w:b/>') : ''}${r(first)}${rest ? ins(rest) : ''}`);
  };
  return docx(blocks.map(paragraph).join(''), { styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' });
}

const [LINE, TOP, FOOT, WIDE] = [14, 740, 60, 92];

function wrapped(text: string): string[] {
  const lines = [''];
  for (const each of text.split(/\s+/)) {
    const line = `${lines.at(-1)} ${each}`.trim();
    if (line.length <= WIDE) lines[lines.length - 1] = line;
    else lines.push(each);
  }
  return lines;
}

/** The final as a PDF without tags. */
function pdf(blocks: readonly string[]): Uint8Array {
  const pages: string[][] = [[]];
  let y = TOP;
  for (const block of blocks) {
    const lines = wrapped(plain(block));
    if (y - LINE * lines.length < FOOT) {
      pages.push([]);
      y = TOP;
    }
    const [size, font] = block.startsWith('#') ? [15, 'F2'] : [11, 'F1'];
    lines.forEach((line, at) => {
      pages.at(-1)?.push(words(60, y - LINE * at, line, size, font));
    });
    y -= LINE * lines.length + LINE;
  }
  return makePdf({ pages });
}

async function dropOf(draft: Input, final: Input): Promise<Finding> {
  const { findings } = await compare(draft, final, {});
  const [drop, more] = findings.filter(({ outcome }) => outcome === 'dropped');
  if (!drop || more) throw new Error('there is to be one drop');
  return drop;
}

const text = (name: string, side: 'draft' | 'final'): Input => ({ name: `${side}.md`, bytes: readFileSync(`${root}${name}/${side}.md`) });

describe.each(REPORTS)('$name', ({ name, lost, echo }) => {
  test.each<readonly [string, () => readonly [Input, Input]]>([
    ['Markdown', () => [text(name, 'draft'), text(name, 'final')]],
    [
      'Word with tracked changes against PDF',
      () => [
        { name: 'draft.docx', bytes: word(blocksOf(name, 'draft')) },
        { name: 'final.pdf', bytes: pdf(blocksOf(name, 'final')) },
      ],
    ],
    [
      'PDF against Word',
      () => [
        { name: 'draft.pdf', bytes: pdf(blocksOf(name, 'draft')) },
        { name: 'final.docx', bytes: word(blocksOf(name, 'final')) },
      ],
    ],
  ])('%s', async (_, files) => {
    const drop = await dropOf(...files());
    expect(drop.draft[0]?.text).toContain(lost);
    expect(drop.certainty).toBe('clear');
    expect(drop.echoes.find(({ known }) => !known)?.text.slice(0, echo?.length)).toBe(echo);
    expect(drop.echoes[0]?.known ?? false).toBe(echo === undefined && drop.echoes.length > 0);
  });
});
