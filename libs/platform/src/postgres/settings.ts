import { loopback } from './port.js';

/**
 * Settings of the embedded server, for one machine that also runs the API and the worker. Durability (fsync,
 * synchronous_commit, full_page_writes) stays at PostgreSQL's safe defaults.
 */
const settings = {
  listen_addresses: loopback,
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '64MB',
  work_mem: '8MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  idle_in_transaction_session_timeout: '60s',
  logging_collector: 'off',
  // The log names errors, never the statement or the rows behind them: those hold clients' data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

/** Command line of the server for a data folder and a port. */
export function serverArguments(cluster: string, port: number): string[] {
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', cluster, '-p', String(port), ...set];
}
