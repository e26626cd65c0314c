import { expect, test } from 'vitest';
import { compare, outlineOf } from '../../../src/compare.js';
import type { Outline } from '../../../src/types.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (name: string, text: string): Promise<Outline> => outlineOf(input(name, text));
const shown = ({ blocks }: Outline): string[] => blocks.map(({ type, label, text }) => `${type}: ${label ? `[${label}] ` : ''}${text}`);

test('AsciiDoc: titles, paragraphs, lists, tables, notes, at the lines of the source', async () => {
  const source = `= On harbours
A. Person

== Findings

The quays are old.footnote:[Returns of 2031.]

. Trusts should publish
accounts.
.. within nine months
* a bullet

.Costs
|===
|No |Action

|1 |Buy boats
|===

NOTE: A box.
`;
  const outline = await read('report.adoc', source);
  expect(outline.document.format).toBe('asciidoc');
  expect(shown(outline)).toEqual([
    'heading: On harbours',
    'heading: Findings',
    'paragraph: The quays are old.',
    'listItem: [1.] Trusts should publish accounts.',
    'listItem: [a.] within nine months',
    'listItem: a bullet',
    'caption: Table 1. Costs',
    'tableRow: No | Action',
    'tableRow: [1] Buy boats',
    'paragraph: Note',
    'paragraph: A box.',
    'footnote: [_footnotedef_1] Returns of 2031.',
  ]);
  expect(outline.blocks[3]?.locator.line).toBe(8);
});

test('reStructuredText: titles, wrapped items, boxes, list tables, notes, names between bars', async () => {
  const source = `On harbours
===========

.. |org| replace:: Harbours Agency

The |org| should *act*. See \`the annex <http://example.org>\`_. [#f]_

.. [#f] A note.

.. note:: Trusts should read
   this.

1. First item should
   wrap.

   a. inner

.. list-table:: Actions

   * - No
     - Action
   * - 1
     - Buy boats
`;
  const outline = await read('report.rst', source);
  expect(shown(outline)).toEqual([
    'heading: On harbours',
    'paragraph: The Harbours Agency should act. See the annex.',
    'footnote: [#f] A note.',
    'paragraph: Note',
    'paragraph: Trusts should read this.',
    'listItem: [1] First item should wrap.',
    'listItem: [a] inner',
    'paragraph: Actions',
    'tableRow: No | Action',
    'tableRow: [1] Buy boats',
  ]);
  expect(outline.blocks[5]?.locator.line).toBe(13);
});

test('LaTeX: what is printed, with own commands, theorems, signs and notes', async () => {
  const source = String.raw`\documentclass{report}
\newcommand{\board}{National Care Board}
\newtheorem{rec}{Recommendation}
\title{On Care \& Costs}
\begin{document}\maketitle
\section{What we saw}\label{s:saw}
Marks \& Sons pay 5\,\% or \pounds 10 --- too much. Caf\'e\footnote{A note.} % a remark
\begin{rec}The \board{} should appoint a director \sout{by 2030} by 2031.\end{rec}
\begin{rec}Trusts must keep $\geq 5$ beds.\end{rec}
\begin{enumerate}\item One. \item[(b)] Two. \end{enumerate}
\begin{tabular}{ll} No & Action \\ \hline 1 & Buy R\&D boats \\ \end{tabular}
\end{document}`;
  const outline = await read('report.tex', source);
  expect(shown(outline).map((line) => line.replaceAll('\u2009', ' '))).toEqual([
    'heading: On Care & Costs',
    'heading: What we saw',
    'paragraph: Marks & Sons pay 5 % or £ 10 — too much. Café',
    'paragraph: [Recommendation 1] The National Care Board should appoint a director by 2031.',
    'paragraph: [Recommendation 2] Trusts must keep ≥ 5 beds.',
    'listItem: [1.] One.',
    'listItem: [(b)] Two.',
    'tableRow: No | Action',
    'tableRow: [1] Buy R&D boats',
    'footnote: [note-1] A note.',
  ]);
  expect(outline.recommendations).toHaveLength(2);
  expect(outline.blocks[3]?.annotations).toMatchObject([{ kind: 'deletion', text: 'by 2030' }]);
});

test.each([
  ['report.adoc', '= R\n\ninclude::annex.adoc[]\n\nText.\n', 'annex.adoc'],
  ['report.rst', 'R\n=\n\n.. include:: annex.rst\n\nText.\n', 'annex.rst'],
  ['report.tex', '\\begin{document}\\input{annex}\nText.\\end{document}', 'annex'],
])('%s: a file that is taken in is told, never opened', async (name, source, file) => {
  const { warnings } = await read(name, source);
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'unread-part', texts: [file] }));
});

test.each([
  ['report.adoc', '*Recommendation 1.* Trusts should publish accounts.\n\n*Recommendation 2.* Ports should close.\n'],
  ['report.rst', '**Recommendation 1.** Trusts should publish\naccounts.\n\n**Recommendation 2.** Ports should close.\n'],
  [
    'report.tex',
    '\\begin{document}\\textbf{Recommendation 1.} Trusts should publish accounts.\n\n\\textbf{Recommendation 2.} Ports should close.\\end{document}',
  ],
])('%s against the same words in Markdown: all kept', async (name, source) => {
  const markdown = '**Recommendation 1.** Trusts should publish accounts.\n\n**Recommendation 2.** Ports should close.\n';
  const { summary } = await compare(input('draft.md', markdown), input(name, source));
  expect(summary).toMatchObject({ kept: 2, reworded: 0, dropped: 0, added: 0 });
});

test.each([
  ['deep.tex', `\\begin{document}${'{'.repeat(3000)}x${'}'.repeat(3000)}\\end{document}`],
  ['open.tex', '\\begin{document}\\textbf{never closed'],
  ['deep.rst', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n\n')],
  ['odd.adoc', `${'['.repeat(5000)}\n|===\n|a\n`],
])('%s ends in a document or in one sentence', async (name, source) => {
  const told = await read(name, source).then(
    ({ type }) => type,
    ({ name: kind }: Error) => kind,
  );
  expect(['outline', 'InputError']).toContain(told);
});
