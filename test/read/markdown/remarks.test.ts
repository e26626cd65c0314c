import { expect, test } from 'vitest';
import { outline } from '../../../src/index.js';

/** The blocks with their comments, and the lines at which a warning tells of some. */
async function commented(text: string) {
  const { blocks, warnings } = await outline({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  return {
    blocks: blocks.map(({ text, annotations }) => [text, ...annotations.map((each) => `${each.kind}: ${each.text}`)]),
    warned: warnings.filter(({ code }) => code === 'comments').flatMap(({ locators }) => locators.map(({ line }) => line)),
  };
}

test.each([
  ['in a sentence', 'Open the{>>all?<<} gates.\n\nShut them.', [['Open the gates.', 'comment: all?'], ['Shut them.']], [1]],
  [
    'on a passage of an item',
    'Gates:\n\n- Open them.\n- Shut {==them==}{>>which ones?<<}.',
    [['Gates:'], ['Open them.'], ['Shut them.', 'comment: which ones?']],
    [4],
  ],
  ['on a line of its own', '# Gates\n\nOpen them.\n\n{>>By whom?<<}\n\nShut them.', [['Gates'], ['Open them.', 'comment: By whom?'], ['Shut them.']], [5]],
  [
    'in a row',
    '| No. | Act |\n|---|---|\n| 1 | Open them.{>>Who?<<} |\n| 2 | Shut them. |',
    [['No. | Act'], ['Open them.', 'comment: Who?'], ['Shut them.']],
    [3],
  ],
  ['over lines of a sentence', 'Open the gates {>>ask\nthe\nclerk<<} in May.', [['Open the gates in May.', 'comment: ask the clerk']], [1]],
  ['over lines before a full stop', 'Open the gates{>>all\nfour?<<}.\n\nShut them.', [['Open the gates.', 'comment: all four?'], ['Shut them.']], [1]],
  ['on lines of its own inside a paragraph', 'Open the\n{>>which\nones?<<}\ngates.', [['Open the gates.', 'comment: which ones?']], [2]],
  ['over lines after a paragraph', 'Open them.\n{>>By\n\nwhom?<<}\n\nShut them.', [['Open them.', 'comment: By whom?'], ['Shut them.']], [2]],
  ['in code, which means nothing', '```\n{>>x<<}\n```', [['{>>x<<}']], []],
])('a remark of CriticMarkup %s', async (_, text, blocks, warned) => expect(await commented(text)).toEqual({ blocks, warned }));
