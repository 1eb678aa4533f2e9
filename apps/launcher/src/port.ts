import { once } from 'node:events';
import net from 'node:net';
import { LauncherError } from './problem.js';

/** The port the API gets: the wanted one, or any free one for 0. Throws `launcher/port_taken`. */
export async function choosePort(host: string, wanted: number): Promise<number> {
  const probe = net.createServer();
  probe.listen(wanted, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new LauncherError(
      'launcher/port_taken',
      `Port ${wanted} of ${host} cannot be used (${(error as NodeJS.ErrnoException).code}). ` +
        'Set PORT to another one, or to 0 for any free one.',
    );
  }
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
