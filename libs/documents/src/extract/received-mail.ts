import type { AddressObject, ParsedMail } from 'mailparser';
import { deliveryReport, type DeliveryReport, type HeaderReader } from './delivery-report.js';

export interface MailAttachment {
  readonly filename: string;
  /** as the message claims */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A message as it came in. Everything in it is what its sender claims. Texts hold no NUL and no broken Unicode. */
export interface ReceivedMail {
  /** false: its parts could not be taken apart, and only its headers were read, if those */
  readonly readable: boolean;
  readonly fromName: string;
  /** in lower case; empty: none */
  readonly fromAddress: string;
  /** in the To and Cc headers, in lower case */
  readonly to: readonly string[];
  /** those, and the ones that mail systems on the way wrote down */
  readonly recipients: readonly string[];
  readonly date: Date | null;
  readonly subject: string;
  /** HTML becomes text; nothing is fetched */
  readonly text: string;
  /** with its angle brackets; empty: none */
  readonly messageId: string;
  /** what it answers, the nearest first */
  readonly answers: readonly string[];
  /** the newest Authentication-Results header, on one line; empty: none */
  readonly authentication: string;
  /** written by a program, such as a notice of absence */
  readonly automatic: boolean;
  /** null: it is no report on the delivery of another message */
  readonly report: DeliveryReport | null;
  readonly attachments: readonly MailAttachment[];
}

const ENVELOPE_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to'];
const AUTOMATIC_HEADERS = ['x-autoreply', 'x-autorespond'];
const MOST_ADDRESSES = 100;
const MOST_REFERENCES = 50;
const ADDRESS = /[^\s@<>,;:"()[\]]{1,64}@[a-z0-9.-]{1,190}/gi;
const MESSAGE_ID = /<[^\s<>]{1,300}>/g;

/** Takes a message apart. It never throws: of one that cannot be read it answers what its headers say. */
export async function readReceivedMail(bytes: Uint8Array): Promise<ReceivedMail> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = await parse(buffer);
  const mail = whole ?? (await parse(headOf(buffer)));
  if (!mail) return UNREADABLE;
  const { bodyText } = await import('./mail.js');
  const header = headersOf(mail);
  const { name = '', address = '' } = mail.from?.value[0] ?? {};
  const to = addresses(textOf(mail.to), textOf(mail.cc));
  const text = printable(bodyText(mail));
  return {
    readable: whole !== null && mail.headerLines.some(({ key }) => key === 'from'),
    fromName: oneLine(name),
    fromAddress: addresses(address)[0] ?? '',
    to,
    recipients: [...new Set([...to, ...addresses(...ENVELOPE_HEADERS.flatMap(header))])],
    date: dateOf(header('date')[0] ?? ''),
    subject: oneLine(mail.subject ?? ''),
    text,
    messageId: messageIds(mail.messageId ?? '')[0] ?? '',
    answers: answered(mail),
    authentication: oneLine(header('authentication-results')[0] ?? ''),
    automatic: isAutomatic(header),
    report: deliveryReport({ mail, header, text }),
    attachments: mail.attachments.map((attachment, index) => ({
      filename: plainName(attachment.filename ?? '') || `attachment ${index + 1}`,
      mediaType: oneLine(attachment.contentType),
      bytes: attachment.content,
    })),
  };
}

async function parse(bytes: Buffer): Promise<ParsedMail | null> {
  // Loaded with the first message.
  const { parseMail } = await import('./mail.js');
  try {
    return await parseMail(bytes);
  } catch {
    return null;
  }
}

/** The headers alone, as a message without a body. */
function headOf(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0);
  const head = bytes.subarray(0, Math.min(...ends, 100_000)).toString('latin1');
  const lines = head.split(/\r?\n(?![ \t])/).filter((line) => !/^content-/i.test(line));
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

function headersOf(mail: ParsedMail): HeaderReader {
  return (name) =>
    mail.headerLines
      .filter(({ key }) => key === name)
      .map(({ line }) => line.slice(line.indexOf(':') + 1).trim());
}

/** The reader of mails puts today where it cannot read a date. */
function dateOf(written: string): Date | null {
  const date = new Date(written.replace(/\s*\([^)]*\)\s*$/, ''));
  const year = date.getUTCFullYear();
  return year >= 1970 && year < 2200 ? date : null;
}

function textOf(given: AddressObject | AddressObject[] | undefined): string {
  return [given ?? []]
    .flat()
    .flatMap(({ value }) =>
      value.flatMap(({ address, group }) => [address, ...(group ?? []).map((g) => g.address)]),
    )
    .join(', ');
}

function addresses(...texts: string[]): string[] {
  const found = texts.flatMap((text) => printable(text).toLowerCase().match(ADDRESS) ?? []);
  return [...new Set(found)].slice(0, MOST_ADDRESSES);
}

function messageIds(text: string): string[] {
  return printable(text).match(MESSAGE_ID) ?? [];
}

/** In-Reply-To first, then the references from the last to the first. */
function answered(mail: ParsedMail): string[] {
  const references = [mail.references ?? []].flat().reverse();
  return [...new Set(messageIds([mail.inReplyTo ?? '', ...references].join(' ')))].slice(0, MOST_REFERENCES);
}

function isAutomatic(header: HeaderReader): boolean {
  const [submitted = 'no'] = header('auto-submitted');
  return (
    !/^no\b/i.test(submitted) ||
    AUTOMATIC_HEADERS.some((name) => header(name).length > 0) ||
    header('precedence').some((value) => /^auto_reply/i.test(value))
  );
}

/** Without its folders. */
function plainName(filename: string): string {
  return oneLine(filename.split(/[/\\]/).at(-1) ?? '')
    .slice(-200)
    .toWellFormed();
}

/** What the database can keep. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

function oneLine(text: string): string {
  return printable(text)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500)
    .toWellFormed();
}

const UNREADABLE: ReceivedMail = {
  readable: false,
  fromName: '',
  fromAddress: '',
  to: [],
  recipients: [],
  date: null,
  subject: '',
  text: '',
  messageId: '',
  answers: [],
  authentication: '',
  automatic: false,
  report: null,
  attachments: [],
};
