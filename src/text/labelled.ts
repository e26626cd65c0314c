/** A text that may have a printed label before it; a text that is only a label is its own label. */
interface Labelled {
  readonly text: string;
  readonly label?: string;
}

/**
 * What several texts with labels read like in one: without labels, with all of them, with all but the first. How a document is cut decides
 * which labels are within the text: two items with "(a)" and "(b)" are one item with "(a)" and the words "… (b) …".
 */
export function readings(units: readonly Labelled[]): string[] {
  const labelled = units.map(({ text, label }) => (label && label !== text ? `${label} ${text}` : text));
  const plain = units.map(({ text }) => text);
  if (labelled.every((text, at) => text === plain[at])) return [plain.join('\n')];
  const [first = '', ...rest] = [...plain.slice(0, 1), ...labelled.slice(1)];
  return [...new Set([plain, labelled, [first, ...rest]].map((texts) => texts.join('\n')))];
}
