import type { ReviewInput, WordingText } from '@carveback/rules';
import type { Judgement, JudgedPolicy } from './judgement.js';
import type { DocumentRef, ReviewedPolicy, ReviewInputs } from './review-inputs.js';
import type { MaterialWording, ReviewMaterial } from './review-material.js';
import { withSettledParts } from './settled-parts.js';

/** Judges every tech E&O policy in force; policies of other lines serve only the reason `other_part`. */
export function judgePolicies(judgement: Judgement, material: ReviewMaterial): JudgedPolicy[] {
  return material.policies
    .filter(({ line }) => line === 'tech_eo')
    .map((policy) => judgeOne(judgement, material, policy.id));
}

/** Judges one policy of the material. */
export function judgeOne(judgement: Judgement, material: ReviewMaterial, policyId: string): JudgedPolicy {
  return judgePolicy(judgement, inputFor(material, policyId), wordingsOf(material, policyId));
}

/** A scan is never judged: a policy without any text has no verdicts, and says which documents nobody could read. */
function judgePolicy(
  judgement: Judgement,
  input: ReviewInput,
  documents: readonly MaterialWording[],
): JudgedPolicy {
  const unread = documents
    .filter(({ state }) => state === 'needs_text')
    .map(({ title }) => `${title} (a scan without text)`);
  if (documents.length === 0) return { input, review: null, missingDocuments: ['The policy wording'] };
  if (input.wordings.length === 0) return { input, review: null, missingDocuments: unread };
  const review = judgement.review(input);
  return { input, review, missingDocuments: [...review.missingDocuments, ...unread] };
}

/** What the rules read of one policy of the material. */
export function inputFor(material: ReviewMaterial, policyId: string): ReviewInput {
  const policy = material.policies.find(({ id }) => id === policyId);
  if (!policy) throw new RangeError(`no policy ${policyId} in the material`);
  const application = material.applications.find((a) => a.policyId === policyId);
  return {
    asOf: material.asOf,
    policy,
    wordings: textsOf(material, policyId),
    application: application ? { signedOn: application.signedOn, text: application.text } : null,
    otherPolicies: material.policies
      .filter(({ line }) => line !== 'tech_eo')
      .map((other) => ({ policy: other, wordings: textsOf(material, other.id) })),
    services: withSettledParts(material.services, material.mappings),
    mappings: material.mappings,
  };
}

function wordingsOf(material: ReviewMaterial, policyId: string): MaterialWording[] {
  return material.wordings.filter((wording) => wording.policyId === policyId);
}

function textsOf(material: ReviewMaterial, policyId: string): WordingText[] {
  return wordingsOf(material, policyId)
    .filter(({ state }) => state === 'text')
    .map(({ policyId: _, state: __, sha256: ___, ...text }) => text);
}

/** The inputs as they are kept with the review: documents by id and hash, since they are never edited. */
export function keptInputs(material: ReviewMaterial): ReviewInputs {
  return {
    services: material.services,
    mappings: material.mappings,
    policies: material.policies.map((policy) => {
      const application = material.applications.find(({ policyId }) => policyId === policy.id);
      return {
        policy,
        wordings: wordingsOf(material, policy.id).map(documentRef),
        application: application
          ? {
              id: application.id,
              signedOn: application.signedOn,
              sha256: application.sha256,
              inHand: application.text !== null,
            }
          : null,
      };
    }),
  };
}

function documentRef({
  id,
  kind,
  title,
  formNumber,
  edition,
  effectiveOn,
  sha256,
}: MaterialWording): DocumentRef {
  return { id, kind, title, formNumber, edition, effectiveOn, sha256 };
}

/** What the review says of each judged policy as a whole. */
export function reviewedPolicy({ input, review, missingDocuments }: JudgedPolicy): ReviewedPolicy {
  return {
    policyId: input.policy.id,
    definition: review?.definition ?? null,
    definedTerm: review?.definedTerm ?? null,
    missingDocuments,
  };
}
