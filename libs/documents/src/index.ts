export * from './document-error.js';
export * from './extract/types.js';
export * from './catalogue/types.js';
export * from './paper/facts.js';
export * from './signatures.js';
