import { describe, expect, test } from 'vitest';
import { outlined } from '../../outline/outlines.js';

const filler =
  '<p>The keepers of the river gates met in spring to plan the work on every lock, and chose the wardens of both banks for the coming year, one for each parish that lies by the water and pays its share of the costs.</p>';
const lines = async (body: string): Promise<string[]> =>
  (await outlined(`<!doctype html><html><body><main>${body}${filler}</main></body></html>`, 'page.html')).slice(0, -1);

describe('a mark that leads to a block which leads back calls a note', () => {
  test.each([
    [
      'in brackets',
      '<p>Open the gates.<a id="r1" href="#n1">[1]</a></p><p><a id="n1" href="#r1">[1]</a> See the log.</p>',
      ['paragraph Open the gates.', 'footnote {1} See the log.'],
    ],
    [
      'raised, with the number and a stop before the note',
      '<p>Open the gates.<a id="r1" href="#n1"><sup>2</sup></a></p><p id="n1"><a href="#r1">2</a>. See the log.</p>',
      ['paragraph Open the gates.', 'footnote {2} See the log.'],
    ],
    [
      'an item of a list, with words as the way back',
      '<p>Open the gates.<sup id="b"><a href="#x">1</a></sup></p><ol><li id="x">See the log. <a href="#b">Return to text</a></li></ol>',
      ['paragraph Open the gates.', 'footnote {1} See the log.'],
    ],
    [
      'called twice',
      '<p id="a">Open<a href="#x">*</a> the gates.</p><p id="b">Shut them.<a href="#x">*</a></p><div id="x">See the log. <a href="#a">1</a> <a href="#b">2</a></div>',
      ['paragraph Open the gates.', 'paragraph Shut them.', 'footnote {*} See the log.'],
    ],
  ])('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected));
});

describe('other links are none', () => {
  test.each([
    ['no way back', '<p>See part <a href="#x">2</a>.</p><p id="x">Open the gates.</p>', ['paragraph See part 2.', 'paragraph Open the gates.']],
    [
      'a contents table and titles that lead back to it',
      '<p id="t"><a href="#x">1</a> Gates</p><h2 id="x">Gates <a href="#t">up</a></h2>',
      ['paragraph 1 Gates', 'heading2 Gates up'],
    ],
    ['words', '<p id="t"><a href="#x">the gates</a></p><p id="x">Open <a href="#t">them</a>.</p>', ['paragraph the gates', 'paragraph Open them.']],
  ])('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected));
});

describe('what waits for a tab, a title or a button is text', () => {
  const panel = '<div id="p" hidden><p>Ports should open.</p></div>';
  const shown = 'paragraph Ports should open.';
  test.each([
    ['named by its button', `<button aria-controls="p">More</button>${panel}`],
    ['the target of a tab', `<ul role="tablist"><li><a role="tab" href="#p">More</a></li></ul>${panel}`],
    ['the target of a collapse', `<a data-toggle="collapse" href="#p">More</a>${panel}`],
    ['hidden by style', '<button aria-controls="p">More</button><div id="p" style="display:none"><p>Ports should open.</p></div>'],
    ['named after the design system', '<div class="govuk-tabs__panel govuk-tabs__panel--hidden" hidden><p>Ports should open.</p></div>'],
  ])('%s', async (_, body) => expect(await lines(filler + body)).toContain(shown));
  test.each([
    ['a menu', '<button aria-controls="p">More</button><nav id="p" hidden><p>Ports should open.</p></nav>'],
    ['what nothing opens', panel],
  ])('not %s', async (_, body) => expect(await lines(filler + body)).not.toContain(shown));
  test('a dialog frames the text', async () =>
    expect(await lines(`${filler}<a data-toggle="modal" data-target="#p">More</a><div id="p" role="dialog" hidden><p>Ports should open.</p></div>`)).toContain(
      `${shown} (furniture)`,
    ));
  test('tabs themselves frame the text', async () =>
    expect(await lines(`${filler}<ul role="tablist"><li><a href="#p">Ports should open.</a></li></ul>`)).toContain('listItem1 Ports should open. (furniture)'));
});

describe('a mark whose target is named like a note, in the page or another, is no word of the sentence', () => {
  test.each([
    ['a number', '<p>Open the gates<a href="#fn1">1</a>.</p>'],
    ['as Word names it', '<p>Open the gates<a href="#_ftn2">[2]</a>.</p>'],
    ['as LibreOffice names it', '<p>Open the gates<a href="#sdfootnote3sym"><sup>3</sup></a>.</p>'],
    ['as an encyclopedia names it', '<p>Open the gates<a href="#cite_note-smith_2004-4">[4]</a>.</p>'],
    ['as Markdown names it', '<p>Open the gates<a href="#fn:rates">5</a>.</p>'],
    ['a source in brackets', '<p>Open the gates<a href="#ref-6">[6]</a>.</p>'],
    ['of another page', '<p>Open the gates<a href="notes.html#endnote-7">[7]</a>.</p>'],
    ['told by its role', '<p>Open the gates<a role="doc-noteref" href="#rates">8</a>.</p>'],
  ])('%s', async (_, body) => expect(await lines(body)).toEqual(['paragraph Open the gates.']));
});

describe('a number that leads to what is only spelt like a note is a word of the sentence', () => {
  test.each([
    ['a preference', '<p>Open gate <a href="#preference">3</a>.</p>', 'Open gate 3.'],
    ['a reference', '<p>Open gate <a href="#reference">4</a>.</p>', 'Open gate 4.'],
    ['a reference by its number', '<p>See reference <a href="#ref-5">5</a>.</p>', 'See reference 5.'],
    ['a reform, in brackets', '<p>Open gate <a href="#reform-2">[2]</a>.</p>', 'Open gate [2].'],
    ['a notebook', '<p>See part <a href="#notebook-2">B</a>.</p>', 'See part B.'],
    ['notes to editors', '<p>See part <a href="#note-to-editors">2</a>.</p>', 'See part 2.'],
    ['another page', '<p>Open gate <a href="plan.html#preferences">[6]</a>.</p>', 'Open gate [6].'],
  ])('%s', async (_, body, text) => expect(await lines(body)).toEqual([`paragraph ${text}`]));
});
