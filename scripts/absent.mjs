// Stands in for packages that a bundled one imports for what draftdiff never asks of it.
export const bundledLanguagesInfo = [];
export default {};
