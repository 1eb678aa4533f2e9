import type { Day } from '@carveback/rules';
import { CLIENT_CHANNELS } from '../endorsements/request-authority.entity.js';
import { InvalidInput } from '../errors.js';
import { optionalText, requireDay, requireName, requireOneOf } from '../validate.js';
import type { OptionChoice } from './option-choice.entity.js';

/** What somebody at the client chose, as the broker has it. */
export interface NewOptionChoice {
  readonly optionId: string;
  /** a contact of the client who may sign */
  readonly contactId: string;
  /** on what the person's authority rests, such as its office */
  readonly authority: string;
  readonly chosenOn: Day;
  /** how it was said; what was spoken counts once it was written back */
  readonly channel: string;
  /** of the attested comparison that the person had before it */
  readonly seenSha256: string;
  /** the person signed that the retroactive date is not kept; needs the signed paper */
  readonly acceptsRetroactiveDate?: boolean | null;
  readonly note?: string | null;
  readonly uploadId?: string | null;
}

export type ValidChoice = Pick<
  OptionChoice,
  'authority' | 'chosenOn' | 'channel' | 'seenSha256' | 'acceptsRetroactiveDate' | 'note' | 'uploadId'
>;

/** Throws `input/*`, `option_choice/*`, naming the field. */
export function validateChoice(input: NewOptionChoice, today: Day): ValidChoice {
  const chosenOn = requireDay('chosenOn', input.chosenOn);
  if (chosenOn > today) {
    throw new InvalidInput('chosenOn', 'A choice cannot be of a day to come.', 'option_choice/chosen_later');
  }
  const channel = requireOneOf('channel', input.channel, CLIENT_CHANNELS);
  if (channel === 'portal') {
    throw new InvalidInput(
      'channel',
      'Options are not shown in the portal. Say how you have the choice: email, letter or phone_written_back.',
      'option_choice/channel',
    );
  }
  const acceptsRetroactiveDate = input.acceptsRetroactiveDate ?? false;
  const uploadId = input.uploadId ?? null;
  if (acceptsRetroactiveDate && uploadId === null) {
    throw new InvalidInput(
      'uploadId',
      'A retroactive date that is not kept is accepted with a signature: upload the signed paper.',
      'option_choice/not_signed',
    );
  }
  return {
    authority: requireName('authority', input.authority),
    chosenOn,
    channel,
    seenSha256: input.seenSha256.trim().toLowerCase(),
    acceptsRetroactiveDate,
    note: optionalText('note', input.note),
    uploadId,
  };
}
