import { registerEnumType } from '@nestjs/graphql';

/** The roles, as the schema's enum: the domain's own words. */
export enum RoleName {
  principal = 'principal',
  producer = 'producer',
  account_manager = 'account_manager',
  auditor = 'auditor',
  client_user = 'client_user',
}

registerEnumType(RoleName, {
  name: 'Role',
  description: 'What a person is in the brokerage; a client user belongs to one client.',
});
