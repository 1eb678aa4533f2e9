import path from 'node:path';
import { readOrCreateSecret } from '../files/read-or-create-secret.js';
import { withRolePassword } from './database-role.js';
import { secretKey } from './kinds.js';
import { invalid, readDefaulted, readVariable, type Environment } from './read-variable.js';

export interface Config {
  readonly production: boolean;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: the embedded server is used. Carries the role's password where it could be derived. */
  readonly databaseUrl: string | undefined;
  /** Undefined: queues are kept in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** base64url; feed it to `deriveKey`, nothing else. */
  readonly secretKey: string;
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash. Undefined: http://localhost and the port the API got. */
  readonly publicUrl: string | undefined;
  /** Undefined: messages wait to be sent by hand. */
  readonly smtpUrl: string | undefined;
  /** Undefined: each brokerage's own address. */
  readonly mailFrom: string | undefined;
  /** Undefined: cases have no address of their own. */
  readonly inboundMailDomain: string | undefined;
  /** Number of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  readonly seedDemo: boolean;
  /** Undefined: the program's own default. */
  readonly logLevel: LogLevel | undefined;
  readonly workerConcurrency: number;
  readonly databasePoolSize: number;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/**
 * The configuration of this process, from its environment. Reads the secret from DATA_DIR, and makes it there on
 * first use, unless SECRET_KEY is given. Throws `config/invalid`, which names the variable.
 */
export function loadConfig(env: Environment): Config {
  const production = readDefaulted(env, 'NODE_ENV') === 'production';
  const dataDir = path.resolve(readDefaulted(env, 'DATA_DIR'));
  const databaseUrl = readVariable(env, 'DATABASE_URL');
  const given = {
    production,
    dataDir,
    redisUrl: readVariable(env, 'REDIS_URL'),
    host: readDefaulted(env, 'HOST'),
    port: readDefaulted(env, 'PORT'),
    publicUrl: readVariable(env, 'PUBLIC_URL')?.replace(/\/+$/, ''),
    smtpUrl: readVariable(env, 'SMTP_URL'),
    mailFrom: readVariable(env, 'MAIL_FROM'),
    inboundMailDomain: readVariable(env, 'INBOUND_MAIL_DOMAIN'),
    trustProxy: readDefaulted(env, 'TRUST_PROXY'),
    seedDemo: readSeedDemo(env, production, databaseUrl === undefined),
    logLevel: readVariable(env, 'LOG_LEVEL'),
    workerConcurrency: readDefaulted(env, 'WORKER_CONCURRENCY'),
    databasePoolSize: readDefaulted(env, 'DATABASE_POOL_SIZE'),
  };
  const secret = readSecret(env, dataDir, production && databaseUrl !== undefined);
  return Object.freeze({
    ...given,
    secretKey: secret,
    databaseUrl: databaseUrl && withRolePassword(databaseUrl, secret),
  });
}

function readSeedDemo(env: Environment, production: boolean, embedded: boolean): boolean {
  const asked = readVariable(env, 'SEED_DEMO');
  if (asked && production) throw invalid('SEED_DEMO', env.SEED_DEMO, 'false, or nothing, in production');
  return asked ?? (embedded && !production);
}

function readSecret(env: Environment, dataDir: string, mustBeGiven: boolean): string {
  const given = readVariable(env, 'SECRET_KEY');
  if (given) return given;
  if (mustBeGiven) throw invalid('SECRET_KEY', undefined);
  const file = path.join(dataDir, 'secret.key');
  const kept = readOrCreateSecret(file);
  if (!secretKey.read(kept)) throw invalid('SECRET_KEY', kept, `${secretKey.expected} in ${file}`);
  return kept;
}
