/**
 * Stands in for the API or the worker in the launcher's tests: says that it is ready, answers /ready when it has a
 * port, and tells in a file what happened to it. Files next to that one make it fail.
 */
import fs from 'node:fs';
import http from 'node:http';
import { onShutdown, reportReady } from '@carveback/platform';

/** @param {'api' | 'worker'} name */
export function runFakePart(name) {
  const folder = process.env.FAKE_PARTS;
  const tell = (what) => fs.appendFileSync(`${folder}/events`, `${name} ${what}\n`);
  const role = new URL(process.env.DATABASE_URL).username;
  tell(`started ${process.pid} as ${role}`);
  if (fs.existsSync(`${folder}/${name}-cannot-start`)) throw new Error(`the ${name} lacks something`);
  onShutdown([{ name: 'tell', run: () => tell('ended') }], { onFailure: () => undefined });
  if (name === 'worker') {
    reportReady();
    return;
  }
  const server = http.createServer((request, response) =>
    response.writeHead(request.url === '/ready' ? 200 : 404).end(),
  );
  server.listen(Number(process.env.PORT), process.env.HOST, reportReady);
}
