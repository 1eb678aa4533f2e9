import type { FileAudience } from './case-file.entity.js';

/** What is signed: `head.json`. Through the hash of the table of contents the signature reaches every file. */
export interface FileHead {
  readonly format: 'carveback-file/1';
  readonly id: string;
  readonly tenantId: string;
  readonly brokerage: string;
  readonly client: { readonly id: string; readonly name: string };
  /** null: the whole client */
  readonly request: { readonly id: string; readonly caseNumber: string } | null;
  readonly audience: FileAudience;
  readonly withReviews: boolean;
  readonly exportedAt: string;
  readonly exportedBy: { readonly id: string; readonly name: string };
  readonly ruleSetVersion: string;
  readonly contents: { readonly sha256: string; readonly files: number };
  /** the part of the brokerage's hash chain that is in audit/chain.txt */
  readonly chain: {
    readonly first: number;
    /** the link before the first, hex */
    readonly before: string;
    readonly position: number;
    readonly hash: string;
    readonly sealedAt: string;
  };
  /** fingerprint of the key */
  readonly signedWith: string;
  /** where the installation shows its key */
  readonly keyAt: string;
}
