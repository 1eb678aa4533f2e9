import { parseArgs } from 'node:util';
import type { Day } from '@carveback/rules';
import { CliError } from './cli-error.js';

export const REVIEW_HELP = `Reads a policy against a catalogue of services, without a server.

  carveback review --wording FILE... --catalogue FILE [options]

  --wording FILE      the policy's documents: .txt .pdf .docx .eml; repeat for each
  --catalogue FILE    the services: .csv or .xlsx (name, description, first_sold_on, delivered_by, for_fee, ...)
  --application FILE  the application that was signed
  --signed-on DAY     when it was signed (YYYY-MM-DD), where the file does not say so
  --as-of DAY         judge as of this day; default: today
  --client NAME       the client's name; default: the named insured that the policy declares
  --brokerage NAME    who writes the letter
  --out DIR           write review.json, the client's report and the draft letter (PDF, DOCX, HTML)
  --json              print review.json instead of the table

Exit code: 0 all in scope, 1 findings, 2 bad input, 70 the program failed.
`;

export interface ReviewArguments {
  readonly wordings: readonly string[];
  readonly catalogue: string;
  readonly application: string | null;
  readonly signedOn: Day | null;
  readonly asOf: Day;
  readonly client: string | null;
  readonly brokerage: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

const OPTIONS = {
  wording: { type: 'string', multiple: true },
  catalogue: { type: 'string' },
  application: { type: 'string' },
  'signed-on': { type: 'string' },
  'as-of': { type: 'string' },
  client: { type: 'string' },
  brokerage: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the arguments behind `review`. Files may follow one `--wording` in a row. Throws `CliError`. */
export function readArguments(args: readonly string[], today: Day): ReviewArguments {
  const { values, positionals } = parse(args);
  const wordings = [...(values.wording ?? []), ...positionals];
  if (wordings.length === 0) throw new CliError('Name the policy: --wording FILE, once for each document.');
  if (!values.catalogue)
    throw new CliError('Name the catalogue of services: --catalogue FILE (.csv or .xlsx).');
  return {
    wordings,
    catalogue: values.catalogue,
    application: values.application ?? null,
    signedOn: dayOf('--signed-on', values['signed-on']),
    asOf: dayOf('--as-of', values['as-of']) ?? today,
    client: values.client ?? null,
    brokerage: values.brokerage ?? null,
    out: values.out ?? null,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CliError(`${(error as Error).message}\n\n${REVIEW_HELP}`);
  }
}

function dayOf(option: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  const parsed = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new CliError(`${option} "${value}" is not a calendar date: write it as YYYY-MM-DD.`);
  }
  return value;
}
