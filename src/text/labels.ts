/**
 * Words that stand before a number as a printed label, in the languages of the lexicon, lower case.
 * Outline splits labels off with them in whatever language a document is; what a label means is for recognise to say.
 */
export const LABEL_WORDS: readonly string[] = [
  // English
  ...['recommendation', 'rec', 'reco', 'action', 'action point', 'call to action', 'proposal', 'measure', 'principle', 'practice', 'best practice'],
  ...['requirement', 'priority', 'commitment', 'objective', 'goal', 'ask', 'step', 'safety recommendation', 'urgent recommendation', 'sub-recommendation'],
  ...[
    'priority action',
    'required action',
    'strategic objective',
    'guideline',
    'standard',
    'statement',
    'quality statement',
    'good practice',
    'guiding principle',
  ],
  // French
  ...['recommandation', 'proposition', 'mesure', 'principe', 'exigence', 'priorité', 'engagement', 'objectif', 'préconisation'],
  // German
  ...['empfehlung', 'handlungsempfehlung', 'maßnahme', 'massnahme', 'vorschlag', 'grundsatz', 'anforderung', 'forderung', 'ziel', 'leitlinie'],
  // Spanish
  ...['recomendación', 'recomendacion', 'acción', 'propuesta', 'medida', 'principio', 'requisito', 'compromiso', 'objetivo'],
  // Italian
  ...['raccomandazione', 'azione', 'proposta', 'misura', 'requisito', 'impegno', 'obiettivo'],
  // Dutch
  ...['aanbeveling', 'actie', 'actiepunt', 'voorstel', 'maatregel', 'beginsel', 'eis', 'doelstelling'],
  // Portuguese
  ...['recomendação', 'recomendacao', 'ação', 'princípio', 'compromisso'],
];

/** Label words that make a label even without a number: "Recommendation: …". */
export const LABEL_ALONE: readonly string[] = [
  ...['recommendation', 'recommandation', 'empfehlung', 'recomendación', 'raccomandazione', 'aanbeveling', 'recomendação'],
];

/** Words that open a numbered section, with the level such a section takes among headings that have no levels; lower case. */
export const SECTION_WORDS: readonly (readonly [level: number, words: readonly string[]])[] = [
  [1, ['volume', 'band', 'tome', 'volumen', 'part', 'partie', 'teil', 'parte', 'deel']],
  [
    2,
    ['chapter', 'chapitre', 'kapitel', 'capítulo', 'capitolo', 'hoofdstuk', 'annex', 'appendix', 'annexe', 'anhang', 'anlage', 'anexo', 'allegato', 'bijlage'],
  ],
  [3, ['section', 'abschnitt', 'sección', 'sezione', 'paragraaf', 'secção', 'schedule']],
];

/** Words that name a picture, table or box under or over it: the start of a caption. */
export const CAPTION_WORDS: readonly string[] = [
  ...['table', 'figure', 'fig', 'box', 'chart', 'exhibit', 'map', 'tableau', 'graphique', 'encadré', 'tabelle', 'abbildung', 'abb', 'kasten'],
  ...['tabla', 'cuadro', 'gráfico', 'figura', 'tabella', 'grafico', 'riquadro', 'tabel', 'figuur', 'tabela', 'caixa'],
];

/** Titles of contents tables, lower case. */
export const CONTENTS_TITLES: readonly string[] = [
  ...['contents', 'table of contents', 'list of tables', 'list of figures', 'on this page', 'sommaire', 'table des matières', 'inhalt', 'inhaltsverzeichnis'],
  ...['índice', 'contenido', 'tabla de contenido', 'tabla de contenidos', 'sommario', 'indice', 'inhoud', 'inhoudsopgave', 'sumário', 'conteúdo'],
];

/** Names of months and their short forms: "3. März" and "17 September 2021" open a date, not a numbered item. */
export const MONTHS: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ...['januar', 'jänner', 'februar', 'märz', 'juni', 'juli', 'oktober', 'dezember'],
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ...['gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre'],
  ...[
    'januari',
    'februari',
    'maart',
    'mei',
    'augustus',
    'janeiro',
    'fevereiro',
    'março',
    'maio',
    'junho',
    'julho',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
];

/** Numbers in words, as some labels print them: "Recommendation Two:". */
export const NUMBER_WORDS: readonly string[] = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
];
