export * from './types.js';
export { readDeclarations, type Declarations } from './declarations/read-declarations.js';
export type { Amount } from './declarations/amounts.js';
