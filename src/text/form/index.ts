export { formOf, tokensOf } from './form.js';
export { sameText } from './same.js';
