import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import os from 'node:os';
import { until } from './until.js';

/** A Redis server that keeps nothing: killed, it forgets what it held. */
export class RedisServer {
  private process: ChildProcess | undefined;

  private constructor(
    private readonly program: string,
    private readonly port: number,
  ) {}

  static async start(program: string): Promise<RedisServer> {
    const server = new RedisServer(program, await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Again on the same port, after `kill`. */
  async start(): Promise<void> {
    const options = { bind: '127.0.0.1', port: String(this.port), save: '', dir: os.tmpdir() };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    this.process = spawn(this.program, args, { stdio: 'ignore' });
    await until('Redis answers', () => this.answers());
  }

  /** SIGKILL, and waits for the end. */
  async kill(): Promise<void> {
    if (!this.process || this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    this.process = undefined;
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = net.connect(this.port, '127.0.0.1', () => socket.end('PING\r\n'));
      socket.once('data', (answer) => resolve(String(answer).startsWith('+PONG')));
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
  }
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
