import { Column, PrimaryColumn, VersionColumn, type ColumnOptions } from 'typeorm';

/** Column decorators for the few types that the records are made of. Keys and checks live in the migrations. */

/** The tenant and the record's own id: together the primary key. */
export const TenantId = () => PrimaryColumn('uuid');
export const Id = () => PrimaryColumn('uuid');
/** A reference to another record of the same tenant. */
export const RefColumn = (options: ColumnOptions = {}) => Column('uuid', options);
export const TextColumn = (options: ColumnOptions = {}) => Column('text', options);
/** A calendar date, `YYYY-MM-DD`. */
export const DayColumn = (options: ColumnOptions = {}) => Column('date', options);
/** An instant, UTC. */
export const InstantColumn = (options: ColumnOptions = {}) => Column('timestamptz', options);
/** Raised by one with each change; edits name the version they were made on. */
export const Version = () => VersionColumn();

const asNumber = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
/** Integer minor units. Amounts stay far below 2^53. */
export const MinorUnitsColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', ...options, transformer: asNumber });
/** A small decimal that is read as a number, such as a percentage. */
export const DecimalColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'numeric', ...options, transformer: asNumber });
