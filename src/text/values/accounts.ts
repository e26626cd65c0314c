/** A number that fills a cell of a row in brackets: how accounts write what is below nought. In running text, and as the label of a row, brackets say nothing of the sort. */
const BRACKETED = /(?<=\| )\((?=(?:\p{Sc}|[A-Z]{3})?\s?\d[\d.,'’\s]*(?:%|\p{Sc}|\p{L}{1,2})?\s?\)(?:\s\||$))/gu;
/** Another cell of the row is a plain number: a row of figures. */
const FIGURE = /\| (?:\p{Sc}|[A-Z]{3})?\s?\d[\d.,'’\s]*(?:%|\p{Sc}|\p{L}{1,2})?(?= \||$)/u;

/** Where the brackets of negative numbers of accounts open in the text of a table row; nowhere in any other text. */
export function accountBrackets(text: string): number[] {
  if (!text.includes('| (') || !FIGURE.test(text)) return [];
  return [...text.matchAll(BRACKETED)].map(({ index }) => index);
}

/** The text with a minus sign and no brackets where accounts have brackets. */
export function withoutAccountBrackets(text: string): string {
  let plain = text;
  for (const at of accountBrackets(text).reverse()) {
    const close = plain.indexOf(')', at);
    plain = `${plain.slice(0, at)}−${plain.slice(at + 1, close)}${plain.slice(close + 1)}`;
  }
  return plain;
}
