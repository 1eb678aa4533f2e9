import { unwrapResolverError } from '@apollo/server/errors';
import { DocumentError } from '@carveback/documents';
import { DomainError } from '@carveback/domain';
import { HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';

/** Errors of the GraphQL layer itself, whose messages say nothing about us. */
const OF_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export interface CodedError {
  readonly code: string;
  readonly reason: string | null;
  readonly field: string | null;
  readonly message: string;
}

/** What a caller may know of an error; null for a surprise, which is logged and masked. */
export function codedError(error: unknown): CodedError | null {
  if (error instanceof DomainError) {
    return { code: error.category, reason: error.code, field: error.field, message: error.message };
  }
  if (error instanceof DocumentError) {
    return { code: 'BAD_USER_INPUT', reason: error.code, field: 'file', message: error.message };
  }
  if (error instanceof HttpException && error.getStatus() < 500) {
    return {
      code: HTTP_CODES[error.getStatus()] ?? 'BAD_USER_INPUT',
      reason: null,
      field: null,
      message: error.message,
    };
  }
  return null;
}

const HTTP_CODES: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
};

/** Masks by default: only coded errors reach a caller, without stack, SQL or names of tables. */
export function errorFormatter(report: (error: unknown, path: string) => void) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted;
    const coded = codedError(unwrapResolverError(thrown));
    if (coded) {
      const { message, code, reason, field } = coded;
      return {
        message,
        path,
        extensions: { code, ...(reason ? { reason } : {}), ...(field ? { field } : {}) },
      };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && OF_GRAPHQL.has(code)) {
      const message = withoutEcho(formatted.message);
      const field = wrongVariable(message);
      return { message, locations, path, extensions: { code, ...(field ? { field } : {}) } };
    }
    report(unwrapResolverError(thrown), path?.join('.') ?? '');
    return {
      message: 'Something went wrong on our side. It is logged; try again.',
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** GraphQL repeats a wrong variable's whole value, which may hold a password, and suggests names of the schema. */
function withoutEcho(message: string): string {
  return message
    .replace(/ got invalid value [\s\S]*?(?: at "([\w.[\]]+)")?; ([^;]*)$/, (_, at?: string, why?: string) =>
      at ? ` is invalid at "${at}": ${why}` : ` is invalid: ${why}`,
    )
    .replace(/ Did you mean [^?]*\?/g, '')
    .replace(/(?<=(?:value|integer|number): )[\s\S]{41,}$/, (echoed) => `${echoed.slice(0, 40)}…`);
}

/** The argument or member of `input` that a refused variable names, as our own refusals name it. */
function wrongVariable(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)" (?:of required type|is invalid(?: at "([\w.[\]]+)")?)/.exec(message);
  if (!variable) return undefined;
  const member = /: Field "(\w+)" (?:of required type|is not defined)/.exec(message);
  const path = [variable[2] ?? variable[1], member?.[1]].filter(Boolean).join('.');
  return path.replace(/^input\./, '').replace(/\[(\d+)\]/g, '.$1');
}
