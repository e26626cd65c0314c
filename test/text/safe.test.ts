import { describe, expect, it } from 'vitest';
import {
  annotation,
  csv,
  fence,
  fenceFor,
  html,
  markdown,
  property,
  type SafeText,
  sarif,
  template,
  terminal,
  unmarked,
  visible,
  word,
  xml,
} from '../../src/text/safe.js';

describe('what cannot be seen', () => {
  it.each([
    ['escape sequences', '\u001b]0;title\u0007', '<U+001B>]0;title<U+0007>'],
    ['C1 controls', 'a\u009b31m', 'a<U+009B>31m'],
    ['bidirectional overrides', 'pay \u202e05', 'pay <U+202E>05'],
    ['zero-width spaces', 'aud\u200bit', 'aud<U+200B>it'],
    ['tag characters', 'x\u{e0041}', 'x<U+E0041>'],
    ['soft hyphens', 'co\u00adop', 'co<U+00AD>op'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['nothing in newline, tab, accents, emoji form', 'é\n\t❤\ufe0f', 'é\n\t❤\ufe0f'],
  ])('shows %s', (_, input, shown) => expect(visible(input)).toBe(shown));

  it('leaves no mark in shared text', () => expect(unmarked('a\u200b\u2009b\u00a0c\u{e0041}')).toBe('a b c'));
});

describe('sinks', () => {
  it('breaks build commands in a terminal', () =>
    expect(terminal('::error::x ##[group]y ##vso[z]')).toBe(':<U+003A>error:<U+003A>x #<U+0023>[group]y #<U+0023>vso[z]'));
  it('leaves lone colons and hashes alone', () => expect(terminal('std :: 1 ## Title')).toBe('std :: 1 ## Title'));
  it('escapes HTML', () => expect(html('<b a="1" b=\'2\'>&')).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;'));
  it('escapes XML', () => expect(xml(']]>\u0000\uffff')).toBe(']]&gt;&lt;U+0000&gt;\ufffd'));
  it('leaves XML to the writer of Word files', () => expect(word('a <b>\n\u0000\uffff')).toBe('a <b> <U+0000>\ufffd'));
  it('escapes Markdown', () => expect(markdown('![x](y) <b> *z*\n# h')).toBe('!\\[x\\](y) &lt;b&gt; \\*z\\* \\# h'));
  it.each([
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['=== a', '\\=== a'],
    ['a - 1. b', 'a - 1. b'],
  ])('lets %j begin no list', (text, safe) => expect(markdown(text)).toBe(safe));
  it('breaks mentions, references and addresses', () =>
    expect(markdown('@jo #12 http://a www.b.c')).toBe('@&#8203;jo \\#&#8203;12 http:&#8203;//a www&#8203;.b.c'));
  it('keeps text of a fence as it is', () => expect(fence('a `b` <c>')).toBe('a `b` <c>'));
  it('makes a fence that nothing inside closes', () => expect(fenceFor('x ```` y')).toBe('`````'));
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '＝1', '|x', '%x'])('disarms the formula %j', (formula) => expect(csv(formula)).toMatch(/^"'/));
  it('quotes CSV', () => expect(csv('a "b", c')).toBe('"a ""b"", c"'));
  it('escapes messages of annotations', () => expect(annotation('50 %\r\nx')).toBe('50 %25<U+000D>%0Ax'));
  it('escapes properties of annotations', () => expect(property('a:b,c')).toBe('a%3Ab%2Cc'));
  it('escapes links and placeholders of SARIF', () => expect(sarif('[x](http://y) {0} \\')).toBe('\\[x\\](http://y) {{0}} \\\\'));
});

describe('the brand', () => {
  const page = template<'html'>();

  it('joins safe pieces', () => expect(page`<p>${html('<')}${3}${[html('a'), html('b')]}</p>`).toBe('<p>&lt;3ab</p>'));

  it('refuses raw text and text made safe for another sink', () => {
    // @ts-expect-error raw text does not compile
    page`<p>${'raw'}</p>`;
    // @ts-expect-error text for a terminal is no text for a page
    const wrong: SafeText<'html'> = terminal('x');
    expect(wrong).toBe('x');
  });
});

it('is linear on long hostile runs', () => {
  const started = process.cpuUsage().user;
  for (const unit of ['#', ':', '`', '@', 'w', ' ', '\u202e', '##v', '\t='])
    for (const make of [terminal, html, markdown, csv, annotation, sarif]) make(unit.repeat(40_000));
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});
