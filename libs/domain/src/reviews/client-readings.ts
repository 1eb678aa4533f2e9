import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { judgePolicies } from './judge.js';
import { Judgement, type JudgedPolicy } from './judgement.js';
import { KeptReviewRepository } from './kept-review.repository.js';
import type { KeptReview } from './kept-review.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import type { ReviewMaterial } from './review-material.js';
import { ReviewRepository } from './review.repository.js';

/** A client as the rules of today read it, beside its newest review. */
export interface ClientReading {
  readonly clientId: string;
  readonly newest: KeptReview;
  readonly material: ReviewMaterial;
  readonly judged: readonly JudgedPolicy[];
}

/** Reads clients as a review would. Nothing is kept and nothing follows. */
@Injectable()
export class ClientReadings {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly kept: KeptReviewRepository,
    private readonly material: ReviewMaterialRepository,
    private readonly judgement: Judgement,
  ) {}

  /** Of the rules that run here. */
  get ruleSetVersion(): string {
    return this.judgement.ruleSetVersion;
  }

  /** Null when the newest review is of these rules already, or there is none. Throws `record/not_found`. */
  async read(tx: Tx, clientId: string): Promise<ClientReading | null> {
    const [latest] = await this.reviews.latestByClientIds(tx, [clientId]);
    if (!latest || latest.ruleSetVersion === this.ruleSetVersion) return null;
    const newest = await this.kept.load(tx, latest.id);
    const material = await this.material.load(tx, clientId);
    return { clientId, newest, material, judged: judgePolicies(this.judgement, material) };
  }
}
