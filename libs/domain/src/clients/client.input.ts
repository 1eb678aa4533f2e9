import { optionalLine, optionalText, requireName, requireOneOf } from '../validate.js';
import { CLIENT_STATUSES, type Client, type ClientStatus } from './client.entity.js';

/** What a client is made of. Absent members take the default; ids are users of the brokerage. */
export interface ClientFields {
  readonly name: string;
  readonly status?: ClientStatus;
  readonly website?: string | null;
  readonly state?: string | null;
  readonly notes?: string | null;
  readonly producerId?: string | null;
  readonly accountManagerId?: string | null;
}

export interface NewClient extends ClientFields {
  /** Its first legal entity; the name defaults to the client's. */
  readonly entity?: { readonly name?: string | null; readonly jurisdiction?: string | null } | null;
}

/** Members left out stay as they are; null clears. The name can be changed, never blanked. */
export interface ClientChanges extends Partial<ClientFields> {
  readonly id: string;
  readonly version: number;
}

type Validated = Pick<
  Client,
  'name' | 'status' | 'website' | 'state' | 'notes' | 'producerId' | 'accountManagerId'
>;

/** Throws `input/*` naming the field. */
export function validateClient(input: ClientFields): Validated {
  return {
    name: requireName('name', input.name),
    status: requireOneOf('status', input.status ?? 'client', CLIENT_STATUSES),
    website: optionalLine('website', input.website),
    state: optionalLine('state', input.state),
    notes: optionalText('notes', input.notes),
    producerId: input.producerId ?? null,
    accountManagerId: input.accountManagerId ?? null,
  };
}
