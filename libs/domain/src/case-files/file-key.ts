import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';

/** What a raw Ed25519 seed lacks of PKCS #8 (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public half of the installation's key, as it is published and printed. */
export interface PublishedFileKey {
  /** SPKI, PEM */
  readonly publicKey: string;
  /** SHA-256 of the SPKI's DER, hex */
  readonly fingerprint: string;
}

/** The Ed25519 key with which this installation signs files. The same secret gives the same key. */
@Injectable()
export class FileKey {
  readonly published: PublishedFileKey;
  private readonly key: KeyObject;

  constructor(@Inject(DOMAIN_SETTINGS) { keys }: DomainSettings) {
    const der = Buffer.concat([PKCS8_HEAD, keys.fileSigning]);
    this.key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const half = createPublicKey(this.key);
    this.published = {
      publicKey: half.export({ format: 'pem', type: 'spki' }).toString(),
      fingerprint: createHash('sha256')
        .update(half.export({ format: 'der', type: 'spki' }))
        .digest('hex'),
    };
  }

  /** Hex. */
  sign(bytes: Buffer): string {
    return sign(null, bytes, this.key).toString('hex');
  }
}
