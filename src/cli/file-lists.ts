/** "--draft a.docx b.pdf": the files that were typed, one after the other. */
export const filesIn = (typed: string, before: readonly string[] = []): readonly string[] => [...before, typed];

/** Of a configuration that nobody named, only files below its folder hold: it may have come from anybody. */
export const inFolder = (files: readonly string[]): readonly string[] | undefined => (files.every(isBelow) ? files : undefined);

const isBelow = (file: string): boolean => !/^(?:[/\\]|[a-z]:|~)/i.test(file) && !file.split(/[/\\:]/).includes('..');
