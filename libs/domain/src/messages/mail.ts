import { createTransport } from 'nodemailer';
import type { MailMaterial } from './message.repository.js';

const PDF = 'application/pdf';

/** The sender's address that goes into the mail; null when neither the installation nor the brokerage has one. */
export function senderOf(material: MailMaterial, mailFrom: string | null): string | null {
  return mailFrom ?? (material.brokerageEmail || null);
}

/** How the installation sends: its sender, and where answers about the case come in; null where neither is set up. */
export interface MailRoute {
  readonly from: string | null;
  readonly caseAddress: string | null;
}

/**
 * The mail as it goes over the wire and into an .eml file: the same bytes each time. Without a sender or recipient the
 * header is left for the person who sends it by hand.
 */
export async function composeMail(material: MailMaterial, route: MailRoute): Promise<Buffer> {
  const { brokerage: name, brokerageEmail, recipientEmail, recipientName, subject } = material;
  const from = senderOf(material, route.from);
  const answersTo = route.caseAddress ?? brokerageEmail;
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    messageId: material.messageId,
    date: material.createdAt,
    baseBoundary: material.id,
    ...(from === null ? {} : { from: { name, address: from } }),
    ...(answersTo !== '' && answersTo !== from ? { replyTo: { name, address: answersTo } } : {}),
    ...(recipientEmail === '' ? {} : { to: { name: recipientName, address: recipientEmail } }),
    subject,
    text: bodyOf(material),
    attachments: [
      { filename: 'letter.pdf', contentType: PDF, content: material.pdf },
      ...(material.enclosedPdf
        ? [{ filename: 'change-data.pdf', contentType: PDF, content: material.enclosedPdf }]
        : []),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

function bodyOf({ recipientName, subject, brokerage, audience }: MailMaterial): string {
  const greeting = recipientName === '' ? 'Good day,' : `Dear ${recipientName},`;
  const note =
    audience === 'carrier'
      ? 'No change applies until you confirm it in writing. Please keep the reference in the subject when you answer.'
      : 'Nothing in this message binds, extends or changes any insurance.';
  return [greeting, `please read the attached letter: ${subject}.`, note, brokerage].join('\n\n');
}
