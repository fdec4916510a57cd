/** @type {import('prettier').Config} */
export { default } from '../../../web/prettier.config.js';
