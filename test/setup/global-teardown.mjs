/** After all tests: the server ends and takes its data with it. */
import { once } from 'node:events';

export default async function tearDown() {
  const server = globalThis.carvebackTestServer;
  if (!server) return;
  const ended = once(server, 'exit');
  server.stdin.end();
  await ended;
}
