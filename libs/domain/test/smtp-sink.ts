import { once } from 'node:events';
import net from 'node:net';

/** What a mail server took. */
export interface TakenMail {
  readonly from: string;
  readonly to: string;
  readonly raw: string;
}

/** A mail server that keeps what it is given. It says what `says` answers instead, by the line's first word. */
export interface SmtpSink {
  readonly url: string;
  readonly taken: TakenMail[];
  /** e.g. `RCPT` → `550 5.1.1 no such user`; `.` is the end of the mail; an empty answer hangs up */
  readonly says: Map<string, string>;
  close(): Promise<void>;
}

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250 sink',
  HELO: '250 sink',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  '.': '250 2.0.0 taken as 1',
  RSET: '250 ok',
  QUIT: '221 bye',
};

/** Listens on a free port of this machine. */
export async function openSink(): Promise<SmtpSink> {
  const taken: TakenMail[] = [];
  const says = new Map<string, string>();
  const server = net.createServer((socket) => converse(socket, taken, says));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    says,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: net.Socket, taken: TakenMail[], says: ReadonlyMap<string, string>): void {
  let unread = '';
  let mail: { from: string; to: string; lines: string[] | null } = { from: '', to: '', lines: null };
  const answer = (word: string) => {
    const said = says.get(word) ?? ANSWERS[word] ?? '500 what';
    if (said === '') socket.destroy();
    else socket.write(`${said}\r\n`);
    return said;
  };
  const hear = (line: string) => {
    if (mail.lines && line !== '.') return void mail.lines.push(line.replace(/^\./, ''));
    const word = line === '.' ? '.' : (line.split(' ')[0] ?? '').toUpperCase();
    const address = /<(.*?)>/.exec(line)?.[1] ?? '';
    if (word === 'MAIL') mail = { from: address, to: '', lines: null };
    if (word === 'RCPT') mail.to = address;
    if (word === '.') {
      const { from, to, lines } = mail;
      // What is hung up on was taken all the same: the worst that a sender can meet.
      if (!/^[45]/.test(says.get('.') ?? '')) taken.push({ from, to, raw: lines?.join('\r\n') ?? '' });
      mail = { from: '', to: '', lines: null };
    }
    const said = answer(word);
    if (word === 'DATA' && said.startsWith('354')) mail.lines = [];
  };
  socket.on('error', () => undefined);
  socket.setEncoding('latin1');
  socket.write('220 sink ESMTP\r\n');
  socket.on('data', (chunk) => {
    const lines = (unread + String(chunk)).split('\r\n');
    unread = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}
