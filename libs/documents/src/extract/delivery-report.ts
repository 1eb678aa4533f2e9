import type { ParsedMail } from 'mailparser';

/** The values of a header, the topmost first, which is the newest. */
export type HeaderReader = (name: string) => string[];

/** What a mail system says about the delivery of a message that was sent before. */
export interface DeliveryReport {
  /** `other`: delivered, relayed or expanded */
  readonly action: 'failed' | 'delayed' | 'other';
  /** whom it did not reach, in lower case */
  readonly recipients: readonly string[];
  /** in the mail system's words, on one line */
  readonly diagnostic: string;
  /** of the message that it came back with, with angle brackets */
  readonly messageIds: readonly string[];
}

interface Message {
  readonly mail: ParsedMail;
  readonly header: HeaderReader;
  readonly text: string;
}

const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const DELAY = /\b(delay(ed)?|still trying|not yet|warning)\b/i;
const MOST = 20;

/**
 * Reads a delivery status notification (RFC 3464), and the notices of mail systems that write one of their own: those of
 * Exim name the address in a header, those of qmail and others come from nobody and hold the message in their text. Null for any
 * other message.
 */
export function deliveryReport(message: Message): DeliveryReport | null {
  const { mail, header, text } = message;
  const type = header('content-type')[0] ?? '';
  if (/^multipart\/report\b/i.test(type) && /report-type\s*=\s*"?delivery-status/i.test(type)) {
    return standardReport(message);
  }
  const failed = header('x-failed-recipients').join(',');
  if (failed === '' && !isFromMailSystem(mail, header)) return null;
  const messageIds = returnedIds(message);
  if (failed === '' && messageIds.length === 0) return null;
  return {
    action: failed === '' && DELAY.test(mail.subject ?? '') ? 'delayed' : 'failed',
    recipients: failed === '' ? [] : addressesIn(failed),
    diagnostic: /^.*\b[45]\d\d[ -].*$/m.exec(text)?.[0].trim().slice(0, 500) ?? '',
    messageIds,
  };
}

/** The reader of mails puts the status part into the text. */
function standardReport(message: Message): DeliveryReport {
  const fields = (name: string) =>
    [...message.text.matchAll(new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, 'gim'))].map(
      ([, value = '']) => value.replace(/\s+/g, ' ').trim(),
    );
  const actions = fields('Action').map((action) => action.toLowerCase());
  const diagnostic = fields('Diagnostic-Code')[0] ?? fields('Status')[0] ?? '';
  return {
    action: actions.includes('failed') ? 'failed' : actions.includes('delayed') ? 'delayed' : 'other',
    recipients: addressesIn([...fields('Final-Recipient'), ...fields('Original-Recipient')].join(' ')),
    diagnostic: diagnostic.slice(0, 500).toWellFormed(),
    messageIds: returnedIds(message),
  };
}

function isFromMailSystem(mail: ParsedMail, header: HeaderReader): boolean {
  const address = mail.from?.value[0]?.address ?? '';
  return header('return-path')[0] === '<>' || /^(mailer-daemon|postmaster)@/i.test(address);
}

function returnedIds({ mail, text }: Message): string[] {
  const parts = mail.attachments.filter(({ contentType }) => RETURNED.includes(contentType));
  const heads = parts.map(({ content }) => content.subarray(0, 64 * 1024).toString('latin1'));
  const found = [...heads, text].flatMap((part) => [
    ...part.matchAll(/^[> ]*message-id:\s*(<[^\s<>]{1,300}>)/gim),
  ]);
  return [...new Set(found.map(([, id = '']) => id))].slice(0, MOST);
}

function addressesIn(text: string): string[] {
  const found = text.toLowerCase().match(/[^\s@<>,;:"()]{1,64}@[a-z0-9.-]{1,190}/g) ?? [];
  return [...new Set(found)].slice(0, MOST);
}
