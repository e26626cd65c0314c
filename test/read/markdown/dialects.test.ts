import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/compare.js';

const read = (text: string) => outlineOf({ name: 'report.md', bytes: new TextEncoder().encode(text) });
const lines = async (text: string) => (await read(text)).blocks.map(({ text: own, label, locator }) => `${locator.line}: ${label ? `[${label}] ` : ''}${own}`);

describe('boxes are text with their title above it', () => {
  test.each([
    [
      'Python-Markdown',
      '!!! note "Recommendation 1: Boats"\n    The Agency should buy boats.\n\n    It should do so soon.\n\nAfter.',
      ['1: [Recommendation 1] Boats', '2: The Agency should buy boats.', '4: It should do so soon.', '6: After.'],
    ],
    ['Pandoc', '::: {.callout-important}\nThe Council must act.\n:::\n\nAfter.', ['1: Important', '2: The Council must act.', '5: After.']],
    ['MyST', ':::{admonition} What we ask\nThe Board should meet.\n:::', ['1: What we ask', '2: The Board should meet.']],
    ['Quarto', '::: {.callout-note title="What we ask"}\nThe Board should meet.\n:::', ['1: What we ask', '2: The Board should meet.']],
    ['Hugo', '{{< box title="What we ask" >}}\nThe Board should meet.\n{{< /box >}}', ['1: What we ask', '2: The Board should meet.']],
    [
      'Hugo, its text read as Markdown',
      "{{% notice tip title='What we ask' %}}\nThe Board should meet.\n{{% /notice %}}",
      ['1: What we ask', '2: The Board should meet.'],
    ],
    ['Liquid', '{% callout title="What we ask" %}\nThe Board should meet.\n{% endcallout %}', ['1: What we ask', '2: The Board should meet.']],
    ['a picture', '{{< figure src="a.png" title="A lamp" >}}\nThe Board should meet.', ['2: The Board should meet.']],
    ['Docusaurus', ':::tip[What we ask]\n\nThe Board should meet.\n\n:::', ['1: What we ask', '3: The Board should meet.']],
    ['nested', '!!! note\n    One.\n\n    !!! tip "Two"\n        Three.\n\nAfter.', ['1: Note', '2: One.', '4: Two', '5: Three.', '7: After.']],
  ])('%s', async (_dialect, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});

test.each([
  ['Term\n: What it means.\n\nAfter.', ['1: Term', '2: What it means.', '4: After.']],
  ['{{% notice tip %}}\nTrusts should report.\n{{% /notice %}}', ['2: Trusts should report.']],
  ['Words^[A note.] go on.', ['1: Words go on.', '1: [here-1] A note.']],
  ['[TOC]\n\nText{: .lead}\n\n{#anchor}', ['3: Text']],
  ['```\n!!! note "x"\n```', ['1: !!! note "x"']],
  ['See ::: in the text\n\n=== not a box', ['1: See ::: in the text', '3: === not a box']],
])('%s', async (text, expected) => {
  expect(await lines(text)).toEqual(expected);
});

test.each([
  ['{{< include _annex.qmd >}}', '_annex.qmd'],
  ['{% include_relative annex.md %}', 'annex.md'],
  ['--8<-- "annex.md"', 'annex.md'],
  ['{{#include annex.md}}', 'annex.md'],
  ['![[annex]]', 'annex'],
])('%s is told, never opened', async (line, name) => {
  const { warnings } = await read(`Text.\n\n${line}\n`);
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'unread-part', texts: [name] }));
});

test('a template that a site puts in is no part of the text', async () => {
  const { warnings } = await read('Text.\n\n{% include nav.html %}\n');
  expect(warnings.filter(({ code }) => code === 'unread-part')).toEqual([]);
});
