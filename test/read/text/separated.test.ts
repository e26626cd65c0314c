import { expect, test } from 'vitest';
import { outline } from '../../../src/index.js';

const rows = async (text: string): Promise<(readonly string[] | string)[]> => {
  const { blocks } = await outline({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  return blocks.map(({ cells, text }) => cells ?? text);
};

test.each([
  ['tabs', 'No.\tAct\tOwner\n1\tOpen the gates\tPorts\n2\tShut them, too\tWardens'],
  ['semicolons', 'No.;Act;Owner\n1;Open the gates;Ports\n2;"Shut them, too";Wardens'],
  ['commas, with quotation marks', 'No.,Act,Owner\n"1","Open the gates","Ports"\n2,"Shut them, too",Wardens'],
])('a table parted by %s', async (_, table) => {
  expect(await rows(`The panel asks:\n\n${table}\n\nThat is all.`)).toEqual([
    'The panel asks:',
    ['No.', 'Act', 'Owner'],
    ['1', 'Open the gates', 'Ports'],
    ['2', 'Shut them, too', 'Wardens'],
    'That is all.',
  ]);
});

test.each([
  ['prose with commas', 'The gates, the locks, the weirs\nof both, all, banks\nand more, and more, still'],
  ['a list with tabs', '1.\tOpen the gates.\n2.\tShut them.\n3.\tMend them.'],
  ['lines of unlike length', 'a,b,c\nd,e\nf,g,h'],
])('%s is none', async (_, text) => expect((await rows(text)).every((each) => typeof each === 'string')).toBe(true));
