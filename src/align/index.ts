export { alignTexts, type TextMatch } from './texts.js';
