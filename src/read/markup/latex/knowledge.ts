/** What LaTeX commands print, as far as a report uses them. Names without their backslash; from the LaTeX2e reference manual and the packages named. */

/** Titles, by depth in the outline; `part` and `chapter` exist in reports and books. */
export const SECTIONS: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
  subparagraph: 6,
};

/** An ampersand that is text while the tree is read: "&" itself parts cells. */
export const AMPERSAND = '＆';

/** Signs that a backslash only protects. */
export const PROTECTED: ReadonlySet<string> = new Set(['&', '%', '$', '#', '_', '{', '}']);

/** Words struck through: ulem, soul, changes. */
export const STRUCK: ReadonlySet<string> = new Set(['sout', 'xout', 'st', 'deleted']);

/** Bold by command. */
export const BOLD: ReadonlySet<string> = new Set(['textbf', 'textsf', 'strong']);

/** Commands of which nothing is printed where they stand: they set, name or place something. */
export const SETTINGS: ReadonlySet<string> = new Set([
  ...['label', 'vspace', 'hspace', 'setlength', 'addtolength', 'pagestyle', 'thispagestyle', 'bibliographystyle', 'bibliography', 'setcounter', 'nocite'],
  ...['addcontentsline', 'includegraphics', 'index', 'color', 'rule', 'usepackage', 'documentclass', 'newcommand', 'renewcommand', 'providecommand'],
  ...['newenvironment', 'newtheorem', 'hyphenation', 'geometry', 'graphicspath', 'phantom', 'pagenumbering', 'title', 'author', 'date', 'newcounter'],
  ...['input', 'include', 'subfile', 'stepcounter', 'todo'],
]);

/** Arguments of commands that the parser does not know, in the notation of xparse: "m" in braces, "o" in brackets. */
export const SIGNATURES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['enquote', 'sout', 'st', 'xout', 'input', 'include', 'subfile', 'textsuperscript', 'strong'].map((name) => [name, 'm'])),
  ...Object.fromEntries(['title', 'author', 'date', 'todo', 'added', 'deleted', 'parbox', 'acknowledgement'].map((name) => [name, 'o m'])),
  hypertarget: 'm m',
  replaced: 'o m m',
};

/** The same for environments. */
export const ENVIRONMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['longtable', 'longtable*', 'supertabular', 'tblr', 'longtblr'].map((name) => [name, 'o m'])),
  ...Object.fromEntries(['tabularx', 'tabulary'].map((name) => [name, 'm o m'])),
  ...Object.fromEntries(['tcolorbox', 'mdframed', 'figure', 'figure*', 'abstract'].map((name) => [name, 'o'])),
  multicols: 'm o',
};

/** Environments whose text is literal. */
export const LITERAL: ReadonlySet<string> = new Set(['verbatim', 'verbatim*', 'lstlisting', 'minted', 'alltt', 'filecontents']);

/** Environments that print no text: pictures, bibliographies made by machine. */
export const SILENT: ReadonlySet<string> = new Set(['tikzpicture', 'picture', 'pgfpicture', 'comment']);

/** Environments of rows and cells. */
export const TABLES: ReadonlySet<string> = new Set([
  'tabular',
  'tabular*',
  'tabularx',
  'tabulary',
  'longtable',
  'longtable*',
  'supertabular',
  'tblr',
  'longtblr',
  'array',
]);

/** Environments of items. */
export const LISTS: Readonly<Record<string, 'bullets' | 'numbers' | 'terms'>> = {
  itemize: 'bullets',
  'itemize*': 'bullets',
  enumerate: 'numbers',
  'enumerate*': 'numbers',
  description: 'terms',
  compactitem: 'bullets',
  compactenum: 'numbers',
};

/** Signs of mathematics that stand in sentences of reports. */
export const MATHS: Readonly<Record<string, string>> = {
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  times: '×',
  pm: '±',
  approx: '≈',
  sim: '~',
  neq: '≠',
  cdot: '·',
  rightarrow: '→',
  to: '→',
  circ: '°',
  euro: '€',
  EUR: '€',
  pounds: '£',
  mu: 'µ',
  alpha: 'α',
  beta: 'β',
};

/** What else a command prints by itself. */
export const PRINTS: Readonly<Record<string, string>> = {
  euro: '€',
  EUR: '€',
  texteuro: '€',
  pounds: '£',
  textsterling: '£',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  S: '§',
  P: '¶',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  today: '',
  ' ': ' ',
  ',': '\u2009',
  ';': ' ',
  quad: ' ',
  qquad: ' ',
  '-': '',
  '/': '',
  '@': '',
  textbackslash: '\\',
  textgreater: '>',
  textless: '<',
  textbar: '|',
};
