import { databaseTarget } from './database-target.js';

describe('databaseTarget', () => {
  it.each([
    [
      'postgres://admin:pw@db:5432/brokers?sslmode=require',
      'postgres://admin:pw@db:5432/postgres?sslmode=require',
      'brokers',
    ],
    ['postgres://admin:pw@db', 'postgres://admin:pw@db/postgres', 'carveback'],
    ['postgres://admin:pw@db/postgres', 'postgres://admin:pw@db/postgres', 'carveback'],
  ])('of %s', (url, adminUrl, database) => {
    expect(databaseTarget(url)).toEqual({ adminUrl, database });
  });
});
