import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene } from '../../test/main-job.js';
import { releaseLetters } from '../../test/renewing.js';
import { TenantDb } from '../database/tenant-db.js';
import { LetterOrderService, LetterService } from '../letters/index.js';
import { reportingSentences } from './extended-reporting-words.js';
import { ExtendedReporting } from './index.js';

const AUTOMATIC =
  'If this policy is not renewed, an automatic extended reporting period of sixty (60) days begins without additional premium.';
const BOUGHT = 'The Named Insured may buy an Extended Reporting Period by written request and payment.';

describe('the words of a policy on extended reporting', () => {
  it('are whole sentences with their page, and say whether they name days', () => {
    const first = `CONDITIONS\nA. EXTENDED REPORTING PERIOD\n${AUTOMATIC.replace('an automatic', 'an\nautomatic')}\n`;
    const text = `${first}\nB. Cooperation. The insured cooperates within ten days. ${BOUGHT}`;
    expect(reportingSentences({ text, pageStarts: [0, first.length] })).toEqual([
      { text: AUTOMATIC, page: 1, namesDays: true },
      { text: BOUGHT, page: 2, namesDays: false },
    ]);
    expect(reportingSentences({ text: 'We pay claims. See the enterprise terms.', pageStarts: [] })).toEqual(
      [],
    );
  });
});

describe('the advice on extended reporting', () => {
  let house: House;
  let workshop: Workshop;
  let shelf: Shelf;
  beforeAll(async () => {
    house = await openHouse();
    workshop = await openWorkshop(house.database, house.clock);
    shelf = await openShelf(house);
  });
  afterAll(async () => {
    await workshop.close();
    await house.close();
  });

  const given = (policyId: string) =>
    house.get(TenantDb).read(house.principal, (tx) => house.get(ExtendedReporting).isGiven(tx, policyId));
  const page = async (clientId: string) => {
    const letters = await house.get(LetterService).byClientIds(house.principal, [clientId]);
    const letter = letters.find(({ kind }) => kind === 'extended_reporting_advice')!;
    const { bytes } = await house.get(LetterService).file(house.principal, letter.id, 'html');
    return Buffer.from(bytes).toString('utf8').replace(/\s+/g, ' ');
  };

  it('quotes the policy, or says that nothing was found, and counts once it is released', async () => {
    const { policy, client, file } = await setScene(house, shelf);
    await file('Conditions', `${AUTOMATIC}\n\n${BOUGHT}`, 'endorsement');
    const order = { kind: 'extended_reporting_advice', policyId: policy.id } as const;
    await house.get(LetterOrderService).order(house.principal, order);
    await workshop.drain();
    const text = await page(client.id);
    for (const part of [AUTOMATIC, BOUGHT, 'Conditions', 'Days that these words name', 'Form TEO 100']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('without insurance');
    expect(await given(policy.id)).toBe(false);
    await releaseLetters(house, client.id);
    expect(await given(policy.id)).toBe(true);
    const again = { id: policy.id, clientId: client.id };
    await house
      .get(TenantDb)
      .within(house.principal, (tx) => house.get(ExtendedReporting).order(tx, house.principal, again));
    await workshop.drain();
    expect(await house.get(LetterService).byClientIds(house.principal, [client.id])).toHaveLength(1);
    const theirs = house.get(LetterOrderService).order(house.stranger, order);
    await expect(theirs).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('says when no words were found', async () => {
    const { policy, client } = await setScene(house, shelf);
    await house
      .get(LetterOrderService)
      .order(house.principal, { kind: 'extended_reporting_advice', policyId: policy.id });
    await workshop.drain();
    expect(await page(client.id)).toContain('no words about an extended reporting period were found');
  });
});
