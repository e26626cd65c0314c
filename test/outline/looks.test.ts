import { describe, expect, test } from 'vitest';
import { docx, p, r, styled } from '../read/word/docx.js';
import { odt, p as odtP } from '../read/word/odt.js';
import { blocksOf, outlined } from './outlines.js';

const PIERS = 'Piers leak on every day of the year, and nobody has mended them since the flood.';
const GATES = 'Gates rust in the salt air, and three of them no longer close.';

/** The headings of a document, with their levels. */
async function headings(text: string | Uint8Array, name?: string): Promise<string[]> {
  return (await blocksOf(text, name)).filter(({ type }) => type === 'heading').map(({ level, text: title }) => `${level} ${title}`);
}

describe('short lines that are set off and stand over a group of text are headings', () => {
  const LINES = ['2 State of the piers', '2 Gates'];

  test('in Markdown', async () => {
    expect(await headings(`# Report\n\n**State of the piers**\n\n${PIERS}\n\n**Gates**\n\n${GATES}`)).toEqual(['1 Report', ...LINES]);
  });

  test('in a web page: bold by element, by style, by a rule of a sheet', async () => {
    const page = (title: (text: string) => string, head = ''): string =>
      `<html><head>${head}</head><body><h1>Report</h1>${title('State of the piers')}<p>${PIERS}</p>${title('Gates')}<p>${GATES}</p></body></html>`;
    expect(
      await headings(
        page((text) => `<p><b>${text}</b></p>`),
        'a.html',
      ),
    ).toEqual(['1 Report', ...LINES]);
    expect(
      await headings(
        page((text) => `<div style="font-weight: 700">${text}</div>`),
        'a.html',
      ),
    ).toEqual(['1 Report', ...LINES]);
    expect(
      await headings(
        page((text) => `<p class="p2">${text}</p>`, '<style>p.p1 {font: 12px Times} p.p2 {font: bold 18px Times}</style>'),
        'a.html',
      ),
    ).toEqual(['1 Report', ...LINES]);
  });

  test('in Word: bold, larger, by a style without a level', async () => {
    const file = (title: (text: string) => string, parts = {}): Uint8Array => docx(title('State of the piers') + p(PIERS) + title('Gates') + p(GATES), parts);
    const TOP = ['1 State of the piers', '1 Gates'];
    expect(
      await headings(
        file((text) => p(r(text, '<w:b/>'))),
        'a.docx',
      ),
    ).toEqual(TOP);
    expect(
      await headings(
        file((text) => p(r(text, '<w:sz w:val="32"/>'))),
        'a.docx',
      ),
    ).toEqual(TOP);
    const styles = '<w:style w:type="paragraph" w:styleId="S7"><w:name w:val="Heading Red"/></w:style>';
    expect(
      await headings(
        file((text) => p(text, styled('S7')), { styles }),
        'a.docx',
      ),
    ).toEqual(TOP);
  });

  test('in OpenDocument text: bold, larger, by a style without a level', async () => {
    const style = (properties: string, more = ''): string =>
      `<style:style style:name="T" style:family="paragraph"${more}><style:text-properties ${properties}/></style:style>`;
    const file = (automatic: string, name = 'T'): Uint8Array =>
      odt(odtP('State of the piers', name) + odtP(PIERS) + odtP('Gates', name) + odtP(GATES), { automatic });
    const TOP = ['1 State of the piers', '1 Gates'];
    expect(await headings(file(style('fo:font-weight="bold"')), 'a.odt')).toEqual(TOP);
    expect(await headings(file(style('fo:font-size="150%"')), 'a.odt')).toEqual(TOP);
    expect(await headings(file('', 'Section_20_heading'), 'a.odt')).toEqual(TOP);
  });

  test('in RTF: bold, larger, underlined', async () => {
    const file = (look: string): string => `{\\rtf1 {${look} State of the piers}\\par ${PIERS}\\par {${look} Gates}\\par ${GATES}\\par}`;
    for (const look of ['\\b', '\\fs36', '\\ul']) expect(await headings(file(look), 'a.rtf')).toEqual(['1 State of the piers', '1 Gates']);
  });
});

describe('levels', () => {
  test('a line stands below the heading above it, whatever its level', async () => {
    const text = `# Report\n\n## Works\n\n**Piers**\n\n${PIERS}\n\n## Money\n\n**Gates**\n\n${GATES}`;
    expect(await headings(text)).toEqual(['1 Report', '2 Works', '3 Piers', '2 Money', '3 Gates']);
  });

  test('larger lines stand above smaller ones', async () => {
    const big = (text: string): string => p(r(text, '<w:b/><w:sz w:val="36"/>'));
    const bold = (text: string): string => p(r(text, '<w:b/>'));
    const body = big('Works') + bold('Piers') + p(PIERS) + bold('Gates') + p(GATES) + big('Money') + p(PIERS);
    expect(await headings(docx(body), 'a.docx')).toEqual(['1 Works', '2 Piers', '2 Gates', '1 Money']);
  });
});

describe('no headings', () => {
  const none = async (text: string, name = 'a.md'): Promise<void> => expect(await headings(text, name)).toEqual([]);

  test('where all text is bold', async () => {
    await none(['Piers', PIERS, 'Gates', GATES].map((text) => `**${text}**`).join('\n\n'));
  });

  test('a recommendation in bold, with or without its full stop', async () => {
    await none(
      ['The board should mend the piers', PIERS, 'We recommend a new gate', GATES, 'Close the gates.', GATES]
        .map((text, at) => (at % 2 ? text : `**${text}**`))
        .join('\n\n'),
    );
    await none(`**Le conseil devrait réparer les jetées**\n\n${PIERS}\n\n**Die Tore müssen ersetzt werden**\n\n${GATES}`);
  });

  test('the label of a recommendation', async () => {
    await none(`**Recommendation 1**\n\nThe board should mend the piers.\n\n**Recommendation 2: Gates**\n\nThe board should replace the gates.`);
  });

  test('a cell, an item, a term, a sentence that leads in to a list', async () => {
    await none(`| **Gates** | **Piers** |\n|---|---|\n| ${GATES} | ${PIERS} |\n\n${PIERS}`);
    await none(`- **Gates**\n\n  ${GATES}\n- **Piers**\n\n  ${PIERS}`);
    await none(`<dl><dt>Gates</dt><dd>${GATES}</dd><dt>Piers</dt><dd>${PIERS}</dd></dl>`, 'a.html');
    await none(`**The inspectors found the following:**\n\n- ${GATES}\n- ${PIERS}\n\n**Boards and trusts are asked to:**\n\n- ${GATES}`);
  });

  test('a line under which nothing stands, as in a signature or on a cover', async () => {
    await none(`${PIERS}\n\n**Ada Writer**\n\nChair\n\n**Ben Reader**\n\nClerk`);
  });

  test('the only line in bold, unless it stands over a list', async () => {
    await none(`**Confidential**\n\n${PIERS}\n\n${GATES}`);
    expect(await headings(`${PIERS}\n\n**Recommendations**\n\n1. Mend the piers.\n2. Replace the gates.`)).toEqual(['1 Recommendations']);
  });
});

describe('titles that stand in one paragraph with their text', () => {
  test('are cut off at a line break', async () => {
    const lines = [`<p><b>Piers</b><br>${PIERS}</p><p><b>Gates</b><br/>${GATES}</p>`, `**Piers**\n${PIERS}\n\n**Gates**\\\n${GATES}`];
    for (const [at, text] of lines.entries())
      expect(await outlined(text, at ? 'a.md' : 'a.html')).toEqual(['heading1 Piers', `paragraph ${PIERS}`, 'heading1 Gates', `paragraph ${GATES}`]);
    const body = ['Piers', 'Gates'].map((title) => p(`${r(title, '<w:b/>')}<w:r><w:br/></w:r>${r(PIERS)}`)).join('');
    expect(await headings(docx(body), 'a.docx')).toEqual(['1 Piers', '1 Gates']);
  });

  test('are cut off where the sentence begins, if it happens often', async () => {
    const text = ['Piers', 'Gates', 'Night watch'].map((title) => `**${title}** ${PIERS}`);
    expect(await headings(text.join('\n\n'))).toEqual(['1 Piers', '1 Gates', '1 Night watch']);
    expect(await headings(text.slice(1).join('\n\n'))).toEqual([]);
  });

  test('bold words that begin their sentence, a label, a name of an act are none', async () => {
    const texts = ['**The board** should mend it.', '**Recommendation 4:** Mend it before May.', '**Staffing.** Hire ten guards for it.'];
    expect(await outlined([...texts, ...texts, ...texts].join('\n\n'))).toHaveLength(9);
  });
});

describe('headings that break off', () => {
  test('go on in the heading of their level below', async () => {
    expect(await headings(`## The state of piers and\n\n## Gates on the coast\n\n${PIERS}`)).toEqual(['2 The state of piers and Gates on the coast']);
    expect(await headings(`## What we ask of the boards\n\n## that own a pier\n\n${PIERS}`)).toEqual(['2 What we ask of the boards that own a pier']);
    expect(await headings(`**What we ask of the boards**\n\n**that own a pier**\n\n${PIERS}\n\n**Gates**\n\n${GATES}`)).toEqual([
      '1 What we ask of the boards that own a pier',
      '1 Gates',
    ]);
  });

  test('go on in the sentence below', async () => {
    expect(await outlined('## Recommendation 2: The board should\n\nmend the piers by May.')).toEqual([
      'paragraph {Recommendation 2} The board should mend the piers by May.',
    ]);
  });

  test('stand alone where they are whole', async () => {
    const text = `## Piers\n\n## Gates\n\nrust in the salt air.\n\n## Gates and piers\n\n### that leak\n\n${PIERS}`;
    expect(await headings(text)).toEqual(['2 Piers', '2 Gates', '2 Gates and piers', '3 that leak']);
  });
});
