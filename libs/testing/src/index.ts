export * from './test-database.js';
export * from './workshop.js';
