import { MEDIA_TYPES, readReceivedMail, type GivenFile } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { InvalidInput } from '../errors.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { UploadService, type ReadFile } from '../uploads/index.js';
import { InboundMailRepository } from './inbound-mail.repository.js';

const MOST_ATTACHMENTS = 50;

/** A part of a mail, with what could be read of it, or why it is refused. */
interface Part {
  readonly filename: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly file: ReadFile | null;
  readonly refusal: string;
}

/** `inbound_mail.attach`: keeps a filed mail and its attachments as files of the client; what is refused is named. */
@Injectable()
export class AttachInboundMailJob implements JobHandler {
  readonly name = 'inbound_mail.attach';

  constructor(
    private readonly db: TenantDb,
    private readonly mails: InboundMailRepository,
    private readonly uploads: UploadService,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { mailId } = readPayload(this.name, job.payload);
    const found = await this.db.read(actor, async (tx) => {
      const mail = await this.mails.find(tx, mailId);
      const clientId = mail?.clientId ?? null;
      if (clientId === null || (await this.mails.hasPapers(tx, mailId, clientId))) return null;
      const delivered = await this.mails.delivered(tx, mailId);
      return delivered && { clientId, content: delivered.content };
    });
    if (!found) return null;
    const { clientId, content } = found;
    const parts: Part[] = [];
    for (const file of await filesOf(mailId, content))
      parts.push(await this.read(file, parts.length, clientId));
    return async (tx) => {
      if (await this.mails.hasPapers(tx, mailId, clientId)) return;
      for (const [position, { file, ...part }] of parts.entries()) {
        const kept = file && (await this.uploads.keepIn(tx, actor, file, null));
        await this.mails.insertPaper(tx, { mailId, clientId, position, ...part, uploadId: kept?.id ?? null });
      }
    };
  }

  /** An attachment that is refused does not spoil the others. */
  private async read(
    { filename, bytes, mediaType }: ClaimedFile,
    position: number,
    clientId: string,
  ): Promise<Part> {
    const refused = (refusal: string): Part => ({
      filename,
      mediaType,
      byteSize: bytes.length,
      file: null,
      refusal,
    });
    if (position > MOST_ATTACHMENTS)
      return refused(`The message has more than ${MOST_ATTACHMENTS} attachments.`);
    try {
      const file = await this.uploads.read({ filename, bytes, clientId });
      return {
        filename: file.filename,
        mediaType: file.mediaType,
        byteSize: file.byteSize,
        file,
        refusal: '',
      };
    } catch (error) {
      if (error instanceof InvalidInput) return refused(error.message);
      throw error;
    }
  }
}

interface ClaimedFile extends GivenFile {
  readonly mediaType: string;
}

/** The message itself first. */
async function filesOf(mailId: string, content: Buffer): Promise<ClaimedFile[]> {
  const { attachments } = await readReceivedMail(content);
  return [{ filename: `mail-${mailId}.eml`, mediaType: MEDIA_TYPES.eml, bytes: content }, ...attachments];
}
