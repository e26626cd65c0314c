// Writes what is made from the code: registries, the published schema, the tables of docs/json.md.
import { writeRegistries } from './registries.mjs';

writeRegistries();
const { writeSchema } = await import('./schema.mjs');
writeSchema();
