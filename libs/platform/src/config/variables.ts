import { address, domainName, flag, mailAddress, oneOf, secretKey, text, whole, type Kind } from './kinds.js';

/** One environment variable: declared here, read by `loadConfig`, printed into docs/configuration.md. */
export interface Variable<T = unknown> {
  readonly kind: Kind<T>;
  /** Text as it would stand in the environment; absent when `unset` says what happens instead. */
  readonly fallback?: string;
  /** What happens when the variable is not set and has no fixed default. */
  readonly unset?: string;
  readonly help: string;
  /** Never shown in messages. */
  readonly secret?: true;
}

const variable = <T>(declared: Variable<T>): Variable<T> => declared;

/** Every variable Carveback reads, in the order of the documentation. */
export const variables = {
  NODE_ENV: variable({
    kind: oneOf('development', 'production', 'test'),
    fallback: 'development',
    help: 'In production the demo is never seeded, and without an embedded database SECRET_KEY must be given.',
  }),
  DATA_DIR: variable({
    kind: text,
    fallback: './data',
    help: 'Folder of the embedded database, the generated secret and the lock of the running instance.',
  }),
  DATABASE_URL: variable({
    kind: address('postgres:', 'postgresql:'),
    unset: 'an embedded PostgreSQL 18 is started under DATA_DIR',
    help:
      'PostgreSQL server. For the launcher and `migrate`: an account that may create roles and databases. ' +
      'For a single API or worker process: the account carveback_app or carveback_worker; without a password in ' +
      'the address it is derived from SECRET_KEY.',
    secret: true,
  }),
  REDIS_URL: variable({
    kind: address('redis:', 'rediss:'),
    unset: 'queues are kept in PostgreSQL',
    help: 'Redis server for the queues. They only ring the bell: what is due stands in PostgreSQL.',
    secret: true,
  }),
  SECRET_KEY: variable({
    kind: secretKey,
    unset: 'generated once into DATA_DIR/secret.key',
    help:
      'The one secret. Every key and database password is derived from it; all processes of one installation ' +
      'share it. Losing it makes stored second factors unreadable.',
    secret: true,
  }),
  HOST: variable({
    kind: text,
    fallback: '127.0.0.1',
    help: 'Address the API listens on. 0.0.0.0 opens it to the network.',
  }),
  PORT: variable({
    kind: whole(0, 65535),
    fallback: '4000',
    help: 'Port of the API. 0 takes any free port and prints it.',
  }),
  PUBLIC_URL: variable({
    kind: address('http:', 'https:'),
    unset: 'http://localhost and the port',
    help: 'Where users reach the installation: links in letters and e-mails start with it.',
  }),
  SMTP_URL: variable({
    kind: address('smtp:', 'smtps:'),
    unset: 'messages wait in the case, to be downloaded as .eml and sent by hand',
    help: 'Mail server that the worker sends through, with user and password in the address where it asks for them.',
    secret: true,
  }),
  MAIL_FROM: variable({
    kind: mailAddress,
    unset: "each brokerage's own e-mail address",
    help: 'Sender of all e-mails. Answers go to the e-mail address of the brokerage.',
  }),
  INBOUND_MAIL_DOMAIN: variable({
    kind: domainName,
    unset: 'answers go to the e-mail address of the brokerage, and nothing comes in by itself',
    help:
      'Domain below which each case has an address of its own: answers and returned mail go to ' +
      'number+token@brokerage.domain. A mail gateway hands them in; see running.md.',
  }),
  TRUST_PROXY: variable({
    kind: whole(0, 10),
    fallback: '0',
    help: 'Number of reverse proxies in front of the API whose X-Forwarded-For is believed.',
  }),
  SEED_DEMO: variable({
    kind: flag,
    unset: 'true with the embedded database outside production, else false',
    help: 'Seeds the demo brokerage on first run. Refused in production.',
  }),
  LOG_LEVEL: variable({
    kind: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    unset: 'warn under `npm start`, else info',
    help: 'Least severe log line that is written.',
  }),
  WORKER_CONCURRENCY: variable({
    kind: whole(1, 64),
    fallback: '4',
    help: 'Jobs one worker process runs at the same time.',
  }),
  DATABASE_POOL_SIZE: variable({
    kind: whole(1, 200),
    fallback: '10',
    help: 'Most connections one process opens to PostgreSQL.',
  }),
} as const;

export type VariableName = keyof typeof variables;
