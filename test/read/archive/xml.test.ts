import { expect, test } from 'vitest';
import { attribute, child, elements, parseXml, textOf } from '../../../src/read/archive/index.js';
import { LimitError, ReadError } from '../../../src/read/errors.js';

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml), 'part.xml', {});

test('reads names and attributes without their prefixes', () => {
  const root = parse('<ns0:a xmlns:ns0="n" ns0:val="1" plain="2"><ns0:b>x &amp; <![CDATA[y]]></ns0:b></ns0:a>');
  expect([root.name, attribute(root, 'val'), attribute(root, 'plain'), textOf(child(root, 'b'))]).toEqual(['a', '1', '2', 'x & y']);
});

test.each([
  ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>'],
  ['a file from outside', '<!DOCTYPE a SYSTEM "file:///etc/hosts"><a/>'],
])('refuses a document type: %s', (_, xml) => {
  expect(() => parse(xml)).toThrow(/document type/);
});

test.each(['<a><b></a>', '<a>&unknown;</a>', '<a', '', 'text'])('gives a clean error on damaged XML: %s', (xml) => {
  expect(() => parse(xml)).toThrow(ReadError);
});

test('refuses elements nested too deep', () => {
  expect(() => parse('<a>'.repeat(300))).toThrow(LimitError);
  expect(elements(parse(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`))).toHaveLength(1);
});

test('reads UTF-16 by its byte-order mark', () => {
  const bytes = new Uint8Array(Buffer.from('\ufeff<a>é</a>', 'utf16le'));
  expect(textOf(parseXml(bytes, 'part.xml', {}))).toBe('é');
});

test('hands over the children of a body one by one and keeps none', () => {
  const taken: string[] = [];
  const bytes = new TextEncoder().encode('<d><body><p>1</p><p>2</p></body><end/></d>');
  const root = parseXml(bytes, 'part.xml', { taker: { parents: new Set(['body']), take: (element) => taken.push(textOf(element)) } });
  expect([taken, elements(root).map((each) => [each.name, each.children.length])]).toEqual([
    ['1', '2'],
    [
      ['body', 0],
      ['end', 0],
    ],
  ]);
});
