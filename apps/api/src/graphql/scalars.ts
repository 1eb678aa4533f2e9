import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function literalText(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : undefined;
}

/** The type that `@Field(() => Day)` names. */
export class Day {}

@Scalar('Day', () => Day)
export class DayScalar implements CustomScalar<string, string> {
  description = 'A calendar date without time zone, YYYY-MM-DD.';

  parseValue(value: unknown): string {
    const parsed =
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
      throw badInput('A Day is a calendar date written YYYY-MM-DD, such as 2026-03-01.');
    }
    return value as string;
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(literalText(node));
  }
}

export class Instant {}

@Scalar('Instant', () => Instant)
export class InstantScalar implements CustomScalar<string, Date> {
  description = 'An instant in UTC, ISO 8601.';

  parseValue(value: unknown): Date {
    const parsed = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : null;
    if (!parsed || Number.isNaN(parsed.getTime()))
      throw badInput('An Instant is written in ISO 8601, such as 2026-03-01T12:00:00Z.');
    return parsed;
  }

  /** A replayed mutation answers with the text that was kept. */
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : String(value);
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(literalText(node));
  }
}

export class MinorUnits {}

@Scalar('MinorUnits', () => MinorUnits)
export class MinorUnitsScalar implements CustomScalar<number, number> {
  description = 'An amount of money in whole minor units (cents).';

  parseValue(value: unknown): number {
    if (!Number.isSafeInteger(value)) throw badInput('Amounts are whole minor units (cents).');
    return value as number;
  }

  serialize(value: unknown): number {
    return Number(value);
  }

  parseLiteral(node: ValueNode): number {
    return this.parseValue(literalText(node));
  }
}

export const SCALARS = [DayScalar, InstantScalar, MinorUnitsScalar];
