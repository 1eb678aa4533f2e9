import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ConfigError } from './config-error.js';
import { loadConfig } from './load-config.js';

const secret = 'k'.repeat(43);
let dataDir: string;

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-config-'));
});
afterEach(() => fs.rmSync(dataDir, { recursive: true }));

function failure(env: Record<string, string>): ConfigError {
  try {
    loadConfig({ DATA_DIR: dataDir, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('no config/invalid was thrown');
}

describe('loadConfig', () => {
  it('works from an empty environment', () => {
    expect(loadConfig({ DATA_DIR: dataDir })).toMatchObject({
      production: false,
      dataDir,
      databaseUrl: undefined,
      redisUrl: undefined,
      host: '127.0.0.1',
      port: 4000,
      trustProxy: 0,
      seedDemo: true,
      workerConcurrency: 4,
      databasePoolSize: 10,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(loadConfig({ DATA_DIR: dataDir, PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000 });
  });

  it('takes port 0 as any free port', () => {
    expect(loadConfig({ DATA_DIR: dataDir, PORT: '0' }).port).toBe(0);
  });

  it.each([
    ['PORT', '99999', 'PORT: expected a whole number from 0 to 65535, found "99999"'],
    ['PORT', '80a', 'found "80a"'],
    ['NODE_ENV', 'prod', 'one of development, production, test, found "prod"'],
    ['REDIS_URL', 'http://localhost', 'redis:// or rediss://, found 16 characters'],
    ['DATABASE_URL', 'localhost:5432', 'postgres:// or postgresql://'],
    ['SEED_DEMO', 'yes', 'true or false, found "yes"'],
    ['SECRET_KEY', 'short', '32 or more random bytes'],
    ['WORKER_CONCURRENCY', '0', 'a whole number from 1 to 64'],
    ['PUBLIC_URL', 'broker.example', 'http:// or https://'],
  ])('names %s when it holds %s', (variable, value, message) => {
    const error = failure({ [variable]: value });
    expect(error).toMatchObject({ code: 'config/invalid', variable });
    expect(error.message).toContain(message);
  });

  it('never shows a secret in a message', () => {
    expect(failure({ DATABASE_URL: 'mysql://root:hunter2@db/x' }).message).not.toContain('hunter2');
  });

  it('makes the secret once, for its owner only', () => {
    const first = loadConfig({ DATA_DIR: dataDir }).secretKey;
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(loadConfig({ DATA_DIR: dataDir }).secretKey).toBe(first);
    expect(fs.statSync(path.join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
  });

  it('leaves no file behind when the secret is given', () => {
    expect(loadConfig({ DATA_DIR: dataDir, SECRET_KEY: secret }).secretKey).toBe(secret);
    expect(fs.readdirSync(dataDir)).toEqual([]);
  });

  it('refuses a damaged secret file and names it', () => {
    fs.writeFileSync(path.join(dataDir, 'secret.key'), 'oops');
    expect(failure({}).message).toContain(path.join(dataDir, 'secret.key'));
  });

  it('demands the secret in production without the embedded database', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL: 'postgres://admin:x@db/carveback' };
    expect(failure(env).variable).toBe('SECRET_KEY');
  });

  it('never seeds the demo in production', () => {
    expect(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'production' }).seedDemo).toBe(false);
    expect(failure({ NODE_ENV: 'production', SEED_DEMO: 'true' }).variable).toBe('SEED_DEMO');
  });

  it('does not seed the demo into a database of your own unless asked', () => {
    const env = { DATA_DIR: dataDir, DATABASE_URL: 'postgres://db/carveback' };
    expect(loadConfig(env).seedDemo).toBe(false);
    expect(loadConfig({ ...env, SEED_DEMO: 'true' }).seedDemo).toBe(true);
  });

  it('derives the password of a role that the address names without one', () => {
    const env = { DATA_DIR: dataDir, SECRET_KEY: secret };
    const derived = loadConfig({ ...env, DATABASE_URL: 'postgres://carveback_app@db:5433/carveback' });
    expect(derived.databaseUrl).toMatch(/^postgres:\/\/carveback_app:[0-9a-f]{64}@db:5433\/carveback$/);
    const given = 'postgres://carveback_app:own@db/carveback';
    expect(loadConfig({ ...env, DATABASE_URL: given }).databaseUrl).toBe(given);
    const admin = 'postgres://admin@db/carveback';
    expect(loadConfig({ ...env, DATABASE_URL: admin }).databaseUrl).toBe(admin);
  });
});
