export * from './document-error.js';
export * from './extract/types.js';
export { extractText } from './extract/extract-text.js';
export * from './catalogue/types.js';
export { readCatalogue } from './catalogue/read-catalogue.js';
export * from './paper/facts.js';
export * from './signatures.js';
