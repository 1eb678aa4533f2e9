import fs from 'node:fs';
import net from 'node:net';

export const loopback = '127.0.0.1';

/** The port the server had last time when it is still free, else any free one, which is then kept in `file`. */
export async function choosePort(file: string): Promise<number> {
  const kept = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (kept > 0 && kept <= 65535 && (await bind(kept))) return kept;
  const port = await freePort();
  fs.writeFileSync(file, String(port));
  return port;
}

/** A port of the loopback address that is free now. */
export async function freePort(): Promise<number> {
  const port = await bind(0);
  if (port === undefined) throw new Error(`${loopback} has no free port.`);
  return port;
}

function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, loopback, () => {
      const taken = (server.address() as net.AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}
