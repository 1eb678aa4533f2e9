import { Buffer } from 'node:buffer';
import { convert } from 'html-to-text';
import { simpleParser, type ParsedMail } from 'mailparser';
import { DocumentError } from '../document-error.js';

export interface MailParts {
  /** Subject, sender, date and body. */
  readonly text: string;
  readonly attachments: readonly { readonly filename: string; readonly bytes: Uint8Array }[];
}

const MAX_HTML = 5 * 1024 * 1024;

/** Takes an e-mail apart; an HTML-only body becomes text. */
export async function mailParts(filename: string, bytes: Uint8Array): Promise<MailParts> {
  let mail: ParsedMail;
  try {
    mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: MAX_HTML,
    });
  } catch {
    throw new DocumentError(
      'upload/unreadable',
      `${filename} could not be read as an e-mail. Save the message again as .eml, or upload its attachment alone.`,
    );
  }
  return {
    text: [header(mail), body(mail)].filter((part) => part !== '').join('\n\n'),
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

/** The reader leaves the text empty when the body is HTML beside attachments and nothing else. */
function body(mail: ParsedMail): string {
  const text = (mail.text ?? '').trim();
  if (text !== '' || !mail.html || mail.html.length > MAX_HTML) return text;
  return convert(mail.html, { limits: { maxDepth: 200 }, wordwrap: false }).trim();
}
