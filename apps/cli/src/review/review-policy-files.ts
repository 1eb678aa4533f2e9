import {
  proposeRemedies,
  readDeclarations,
  reviewPolicy,
  type ApplicationFacts,
  type Day,
  type Declarations,
  type PolicyFacts,
  type PolicyReview,
  type Remedy,
  type ReviewInput,
} from '@carveback/rules';
import type { ReviewArguments } from './arguments.js';
import { readServices, type ReadServices } from './catalogue.js';
import { CliError } from './cli-error.js';
import { extract, readDocuments, type ReadDocument } from './documents.js';

/** Everything that a run of the command found out. */
export interface FilesReview {
  readonly input: ReviewInput;
  readonly review: PolicyReview;
  readonly remedies: readonly Remedy[];
  readonly documents: readonly ReadDocument[];
  readonly declarations: Declarations;
  readonly catalogue: ReadServices;
  /** what the reader of the result should know about the files */
  readonly notes: readonly string[];
}

/** Reads the files and judges them. Throws `CliError` on bad input, before anything is judged. */
export async function reviewFiles(args: ReviewArguments): Promise<FilesReview> {
  const [documents, catalogue, application] = await Promise.all([
    readDocuments(args.wordings),
    readServices(args.catalogue),
    readApplication(args),
  ]);
  const wordings = documents.flatMap(({ wording }) => wording ?? []);
  if (wordings.length === 0) {
    throw new CliError(
      'None of the policy files holds text: they are scans. Paste their text into a .txt file and name that.',
    );
  }
  const declarations = readDeclarations(wordings.map(({ text }) => text).join('\n\n'));
  const policy = policyFacts(declarations, args.asOf);
  const input: ReviewInput = {
    asOf: args.asOf,
    policy,
    wordings,
    application,
    otherPolicies: [],
    services: catalogue.services,
  };
  const review = reviewPolicy(input);
  const notes = [...catalogue.notes, ...documentNotes(documents, declarations)];
  return {
    input,
    review,
    remedies: proposeRemedies(input, review),
    documents,
    declarations,
    catalogue,
    notes,
  };
}

/** Without a period in the declarations the policy is taken to be in force; the notes say so. */
function policyFacts(declarations: Declarations, asOf: Day): PolicyFacts {
  return {
    id: 'policy',
    line: 'tech_eo',
    effectiveOn: declarations.effectiveOn ?? asOf,
    expiresOn: declarations.expiresOn ?? dayAfter(asOf),
    cancelledOn: null,
    retroactiveOn: declarations.retroactiveOn,
  };
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

async function readApplication({ application, signedOn }: ReviewArguments): Promise<ApplicationFacts | null> {
  if (!application) return null;
  const { state, text } = await extract(application);
  const signed = signedOn ?? /signed[^\n]{0,40}?(\d{4}-\d\d-\d\d)/i.exec(text)?.[1];
  if (!signed) {
    throw new CliError(`${application}: when was it signed? Give the day: --signed-on YYYY-MM-DD.`);
  }
  return { signedOn: signed, text: state === 'text' ? text : null };
}

function documentNotes(documents: readonly ReadDocument[], declarations: Declarations): string[] {
  return [
    ...documents.filter((d) => !d.wording).map((d) => `${d.title} is a scan without text: it was not read.`),
    ...(declarations.effectiveOn
      ? []
      : ['The policy period was not found in the documents: taken to be in force.']),
  ];
}
