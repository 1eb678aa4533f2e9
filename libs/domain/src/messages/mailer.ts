import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { caseAddresses, type CaseAddresses } from './case-address.js';
import type { MailRoute } from './mail.js';
import type { MailMaterial } from './message.repository.js';

/** The mail server will not take this message, today or tomorrow. */
export class MailRefused extends Error {}

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Hands mails to the configured mail server. */
@Injectable()
export class Mailer {
  /** the sender's address of the installation; null: the brokerage's own is used */
  readonly from: string | null;
  private readonly addresses: CaseAddresses | null;
  private readonly transport: Transporter | null;

  constructor(@Inject(DOMAIN_SETTINGS) settings: DomainSettings) {
    const { mail } = settings;
    this.from = mail?.from ?? null;
    this.addresses = caseAddresses(settings);
    this.transport = mail?.smtpUrl
      ? createTransport({
          url: mail.smtpUrl,
          connectionTimeout: CONNECT_MS,
          greetingTimeout: CONNECT_MS,
          socketTimeout: SILENCE_MS,
        })
      : null;
  }

  /** How a message of this installation is addressed. */
  routeOf({ caseOf }: MailMaterial): MailRoute {
    return { from: this.from, caseAddress: (caseOf && this.addresses?.of(caseOf)) ?? null };
  }

  /** False where no mail server is configured: messages then wait for a person. */
  get sends(): boolean {
    return this.transport !== null;
  }

  /**
   * Answers what the server said when it took the mail. Throws `MailRefused` when it never will; any other error may
   * pass.
   */
  async send(envelope: { readonly from: string; readonly to: string }, raw: Buffer): Promise<string> {
    if (!this.transport) throw new Error('No mail server is configured.');
    try {
      const { response } = (await this.transport.sendMail({ envelope, raw })) as { response?: string };
      return response ?? '';
    } catch (error) {
      const { responseCode, response, message } = error as {
        responseCode?: number;
        response?: string;
        message: string;
      };
      if (responseCode && responseCode >= 500 && !isOfServer(error)) {
        throw new MailRefused(response ?? message);
      }
      throw error;
    }
  }
}

/** Sign-in that fails is the installation's fault, not the message's. */
function isOfServer(error: unknown): boolean {
  return (error as { code?: string }).code === 'EAUTH';
}
