import { Buffer } from 'node:buffer';
import { simpleParser, type ParsedMail } from 'mailparser';
import { DocumentError } from '../document-error.js';
import { htmlMailText } from './html-mail-text.js';

export interface MailParts {
  /** Subject, sender, date and body. */
  readonly text: string;
  readonly attachments: readonly { readonly filename: string; readonly bytes: Uint8Array }[];
}

/** The reader turns nothing into anything else: its way from HTML to text takes minutes where tags are nested deeply. */
const OPTIONS = {
  skipTextToHtml: true,
  skipHtmlToText: true,
  skipImageLinks: true,
  skipTextLinks: true,
};

/** Takes a message apart. Throws what the reader throws. */
export function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
}

/** Takes an e-mail apart; an HTML-only body becomes text. */
export async function mailParts(filename: string, bytes: Uint8Array): Promise<MailParts> {
  let mail: ParsedMail;
  try {
    mail = await parseMail(bytes);
  } catch {
    throw new DocumentError(
      'upload/unreadable',
      `${filename} could not be read as an e-mail. Save the message again as .eml, or upload its attachment alone.`,
    );
  }
  return {
    text: [header(mail), bodyText(mail)].filter((part) => part !== '').join('\n\n'),
    attachments: mail.attachments.map((attachment, index) => ({
      filename: attachment.filename ?? `attachment ${index + 1}`,
      bytes: attachment.content,
    })),
  };
}

function header(mail: ParsedMail): string {
  const lines: string[] = [];
  if (mail.from) lines.push(`From: ${mail.from.text}`);
  if (mail.date) lines.push(`Date: ${mail.date.toISOString()}`);
  if (mail.subject) lines.push(`Subject: ${mail.subject}`);
  return lines.join('\n');
}

/** The words of a message: its text, and its HTML where that is no other form of the same. */
export function bodyText(mail: ParsedMail): string {
  const text = (mail.text ?? '').trim();
  const html = mail.html || '';
  // The reader joins parts that stand one after the other by this line.
  if (text !== '' && !html.includes('<br/>\n')) return text;
  return [text, htmlMailText(html)].filter((part) => part !== '').join('\n\n');
}
