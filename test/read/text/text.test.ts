import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/read/text/decode.js';
import { decodeText } from '../../../src/read/text/encoded.js';
import { readText } from '../../../src/read/text/index.js';
import { blocksOf, outlined } from '../../outline/outlines.js';

const lines = (text: string): Promise<string[]> => outlined(text, 'report.txt');

describe('encodings', () => {
  const text = 'Öffnet die Tore – “alle”';

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-8'])('%s with a byte-order mark', (encoding) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true })).text).toBe(text);
  });

  test.each(['utf-16le', 'utf-16be'])('%s without one, by its zero bytes', (encoding) => {
    expect(decode(iconv.encode(text, encoding)).text).toBe(text);
  });

  test('bytes that are no UTF-8 are windows-1252, with its dashes and quotation marks', () => {
    expect(decode(iconv.encode(text, 'windows-1252')).text).toBe(text);
  });

  test.each([
    'Les ministères doivent publier l’état des quais avant l’été, où « tout » sera prêt.',
    'Die Behörde muss für Münchens Straßen größere Maßnahmen prüfen.',
    'The “ports” and the “quays” must close.',
    'The report says ports don’t “close” early – and they can’t.',
  ])('letters of the Macintosh, and of Windows: %s', (words) => {
    expect(decode(iconv.encode(words, 'macintosh')).text).toBe(words);
    expect(decode(iconv.encode(words, 'windows-1252')).text).toBe(words);
  });

  test.each(['It costs 5 k¥ a day and 6 k¥ a night.', 'From 5 m£ in May to 6 m£ in June, of which 2 m¢.', 'The café sells it at 3 k¥ and the quay at 4 k¥.'])(
    'units of money are no letters of the Macintosh: %s',
    (words) => expect(decode(iconv.encode(words, 'windows-1252')).text).toBe(words),
  );

  test('signs of trade and powers are no letters of the Macintosh', () => {
    const words = 'Shelter™ and lamp™ cost 5 € a m² in the café® of San José.';
    expect(decode(iconv.encode(words, 'windows-1252')).text).toBe(words);
  });

  test('the encoding named wins; an unknown one is told', () => {
    expect(decode(iconv.encode('Łódź', 'windows-1250'), 'windows-1250').text).toBe('Łódź');
    expect(() => decode(new Uint8Array([65]), 'klingon')).toThrow('unknown encoding "klingon"');
  });

  test('reads the same where the tables of encodings are loaded on demand', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']) expect((await decodeText(iconv.encode(text, encoding))).text).toBe(text);
    expect((await decodeText(iconv.encode('Łódź', 'windows-1250'), 'windows-1250')).text).toBe('Łódź');
    expect((await decodeText(iconv.encode('né', 'windows-1252'), 'utf-8')).text).toBe('n\ufffd');
    await expect(decodeText(new Uint8Array([65]), 'klingon')).rejects.toThrow('unknown encoding "klingon"');
  });
});

test('an empty box typed as brackets begins an item; a ticked one is a part of it', async () => {
  expect(await lines('[ ] Count the boats\n    each night.\n\n[ ] Close the gate.\n\n[x] Paint the pier.')).toEqual([
    expect.stringMatching(/^listItem.*Count the boats each night\.$/),
    expect.stringMatching(/^listItem.*Close the gate\.$/),
    expect.stringMatching(/\[x\] Paint the pier\.$/),
  ]);
});

describe('paragraphs', () => {
  test('wrapped lines are joined, hyphens by the words of the document', async () => {
    expect(
      await lines(
        'The keepers of the river gates met in spring to plan the long-\nterm work on every lock and to choose new wardens for the water-\nway and its banks. A waterway needs them.',
      ),
    ).toEqual([
      'paragraph The keepers of the river gates met in spring to plan the long-term work on every lock and to choose new wardens for the waterway and its banks. A waterway needs them.',
    ]);
  });

  test('a file of one paragraph a line needs no blank lines', async () => {
    const long =
      'The keepers of the river gates met in spring to plan the work on every lock and to choose the wardens of the northern and the southern banks for the year.';
    expect(await lines(`${long}\n${long}`)).toEqual([`paragraph ${long}`, `paragraph ${long}`]);
  });

  test('a line that its author ended early ends a paragraph', async () => {
    expect(
      await lines(
        'The keepers of the river gates met in spring to plan it.\nThey chose wardens.\nThe wardens then walked along both of the banks and looked at all the\nlocks, one after the other.',
      ),
    ).toEqual([
      'paragraph The keepers of the river gates met in spring to plan it.',
      'paragraph They chose wardens.',
      'paragraph The wardens then walked along both of the banks and looked at all the locks, one after the other.',
    ]);
  });
});

describe('lists', () => {
  test('items with marks of every kind, nested by indent', async () => {
    expect(
      await lines(
        'The boards should:\n\n   1.  open the gates every\n       spring;\n\n       (a) in the north\n       (b) in the south\n\n   2.  shut them.\n\n   o  Keep one open.\n   -  Mind the locks.',
      ),
    ).toEqual([
      'paragraph The boards should:',
      'listItem1 {1.} open the gates every spring;',
      'listItem2 {(a)} in the north',
      'listItem2 {(b)} in the south',
      'listItem1 {2.} shut them.',
      'listItem2 Keep one open.',
      'listItem2 Mind the locks.',
    ]);
  });

  test('numbered paragraphs keep their numbers and stay paragraphs', async () => {
    expect(await lines('4.60. The gates were opened.\n\n4.61. They were shut.')).toEqual([
      'paragraph {4.60.} The gates were opened.',
      'paragraph {4.61.} They were shut.',
    ]);
  });
});

describe('headings', () => {
  test('underlined, numbered, in capitals, short over a longer text', async () => {
    const body = 'The gates of the river are old and leak when the water is high.';
    const text = [
      'River gates',
      '===========',
      '',
      body,
      '',
      'Locks',
      '-----',
      '',
      body,
      '',
      '2.1  Staffing',
      '',
      body,
      '',
      'NEXT STEPS',
      '',
      body,
      '',
      'Background',
      '',
      body,
    ];
    expect((await lines(text.join('\n'))).filter((line) => line.startsWith('heading')).map((line) => line.replace(/^heading\d /, ''))).toEqual([
      ...['River gates', 'Locks', '{2.1} Staffing', 'NEXT STEPS', 'Background'],
    ]);
  });

  test('a numbered list of short items is none', async () => {
    expect(await lines('1. Open the gates\n\n2. Shut the locks')).toEqual(['listItem1 {1.} Open the gates', 'listItem1 {2.} Shut the locks']);
  });
});

describe('pages', () => {
  const page = (number: number, text: string): string =>
    `River review          Draft of May 2030\n\n${text}\n\nKeeper                                    [Page ${number}]\n`;
  const report = [
    page(1, 'The gates are old and the locks of the northern'),
    page(2, 'river leak.\n\nMend them.'),
    page(3, 'Shut them.'),
    page(4, 'Count them.'),
  ];

  test('running heads and page numbers are furniture, and a sentence goes on past them', async () => {
    const all = await lines(report.join('\f'));
    expect(all.filter((line) => !line.endsWith('(furniture)'))).toEqual([
      'paragraph The gates are old and the locks of the northern river leak.',
      'paragraph Mend them.',
      'paragraph Shut them.',
      'paragraph Count them.',
    ]);
    expect(all).toHaveLength(12);
  });

  test('so they are where only page numbers part the pages', async () => {
    expect((await lines(report.join(''))).filter((line) => line.endsWith('(furniture)'))).toHaveLength(8);
  });

  test('form feeds give page numbers', async () => {
    const blocks = await blocksOf(report.join('\f'), 'report.txt');
    expect(blocks.find((block) => block.text === 'Shut them.')?.locator).toMatchObject({ page: 3 });
    expect(blocks.find((block) => block.text.startsWith('The gates'))?.locator).toMatchObject({ page: 1, endPage: 2, line: 3, endLine: 8 });
  });
});

test('dotted lines are a contents table', async () => {
  expect(await lines('Contents\n\n1. Gates ........ 3\n2. Locks ....... 12\n\nThe gates are old.')).toEqual([
    'heading1 Contents (furniture)',
    'listItem1 {1.} Gates ........ 3 (furniture)',
    'listItem1 {2.} Locks ....... 12 (furniture)',
    'paragraph The gates are old.',
  ]);
});

test('hostile text takes linear time', async () => {
  const attacks = ['a- \n', '- '.repeat(500), ' . . . ', '=\n', '1. ', '\f', '\t', '(((', '....'].map((piece) =>
    piece.repeat(Math.floor(200_000 / piece.length)),
  );
  const started = process.cpuUsage().user;
  for (const attack of attacks) await readText(new TextEncoder().encode(attack), {});
  expect(process.cpuUsage().user - started).toBeLessThan(8_000_000);
});
