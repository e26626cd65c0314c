export { described } from './describe.js';
