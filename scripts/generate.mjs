// Writes what is made from the code: registries, the published schema, the tables of docs/json.md and docs/rules.md, the words of `--explain`.
import { writeFileSync } from 'node:fs';
import { writeRegistries } from './registries.mjs';
import { loadRules, ruleTexts } from './rules.mjs';

writeRegistries();
for (const [path, text] of ruleTexts(await loadRules())) writeFileSync(path, text);
const { writeSchema } = await import('./schema.mjs');
writeSchema();
