import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { decide, drive, enterIssued, openCase, WRONG_ENDORSEMENT, type OpenCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT } from '../../test/main-job.js';
import { scannedPdf } from '../../test/scanned-pdf.js';
import { EndorsementRequestService, type EndorsementStatus } from '../endorsements/index.js';
import { FindingService } from '../findings/index.js';
import { newId } from '../ids.js';
import { UploadService } from '../uploads/index.js';
import { WordingService } from '../wordings/index.js';
import { IssueCheckService, IssuedWordingService, type IssueCheck } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let open: OpenCase;
beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  open = await openCase(house, workshop, shelf);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const requests = () => house.get(EndorsementRequestService);
const checks = () => house.get(IssueCheckService);
const request = () => requests().get(house.principal, open.requestId);
const issuedOnes = () => house.get(IssuedWordingService).byRequestIds(house.principal, [open.requestId]);
const to = (...stops: EndorsementStatus[]) => drive(house, workshop, open.requestId, ...stops);

async function newestCheck(): Promise<IssueCheck> {
  const [issued] = await issuedOnes();
  const [check] = await checks().byIssuedIds(house.principal, [issued!.id]);
  return check!;
}

async function moveTo(status: EndorsementStatus) {
  const { id, version } = await request();
  return requests().move(house.principal, { id, version, to: status, why: 'test' });
}

/** As help desk stands before anything is issued: within the services, and asked of nobody. */
const sellNetworkSupport = async () => {
  const line = await open.scene.sell('Network support', { code: 'network_management' });
  await workshop.drain();
  return line;
};

describe('entering an issued wording', () => {
  it('files it with the policy, proves the cure in the same call, and moves the request on', async () => {
    await to('confirmed');
    const issued = await enterIssued(house, open.requestId);
    expect(await request()).toMatchObject({ status: 'issued' });
    const [wording] = await house.get(WordingService).byIds(house.principal, [issued.wordingId]);
    expect(wording).toMatchObject({
      kind: 'endorsement',
      effectiveOn: '2026-02-28',
      text: CURING_ENDORSEMENT.trimEnd(),
    });
    const check = await newestCheck();
    expect(check).toMatchObject({ passed: true, terms: [], attestedBy: null });
    expect(check.services).toEqual([
      expect.objectContaining({
        serviceLineId: open.serviceLineId,
        findingId: expect.any(String),
        outcome: 'cured',
        before: expect.objectContaining({ verdict: 'gap' }),
        after: expect.objectContaining({
          verdict: 'in_scope',
          evidence: expect.objectContaining({ wordingId: wording?.id }),
        }),
      }),
    ]);
    expect(check.differences.filter(({ asked }) => asked !== null).length).toBeGreaterThan(0);
    expect(await house.audit(open.requestId)).toContain('issued_wording.entered');
  });

  it('lets the ordinary review cure the findings, and the request close only then', async () => {
    await to('confirmed');
    await enterIssued(house, open.requestId);
    await checks().attest(house.principal, await newestCheck());
    await moveTo('checked');
    await moveTo('delivered');
    await expect(moveTo('closed')).rejects.toMatchObject({ code: 'endorsement/findings_open' });
    await workshop.drain();
    expect(await house.get(FindingService).openByClientIds(house.principal, [open.scene.client.id])).toEqual(
      [],
    );
    expect((await moveTo('closed')).status).toBe('closed');
    const again = checks().recheck(house.principal, open.requestId);
    await expect(again).rejects.toMatchObject({ code: 'issue_check/ended' });
  });

  it('still knows what was asked once the review has cured it', async () => {
    await to('issued');
    expect((await request()).openFindings).toBe(0);
    const again = await checks().recheck(house.principal, open.requestId);
    expect(again.services.map(({ findingId, outcome }) => [findingId !== null, outcome])).toEqual([
      [true, 'cured'],
    ]);
    expect(again).toMatchObject({ passed: true, attestedAt: null });
  });

  it('fails a wording that cures nothing, and says what to correct', async () => {
    await to('confirmed');
    await enterIssued(house, open.requestId, { text: WRONG_ENDORSEMENT });
    const check = await newestCheck();
    expect(check).toMatchObject({ passed: false, services: [{ outcome: 'not_cured' }] });
    const corrections = await checks().corrections(house.principal, open.requestId);
    expect(corrections).toEqual([
      expect.objectContaining({
        kind: 'words',
        serviceIds: [open.serviceLineId],
        asked: expect.stringContaining('endpoint detection'),
      }),
    ]);
  });

  it('fails a wording that takes another service away', async () => {
    const other = await sellNetworkSupport();
    await to('confirmed');
    const text = CURING_ENDORSEMENT.replace('IT consulting, network support, help desk, ', 'solely ');
    await enterIssued(house, open.requestId, { text });
    const check = await newestCheck();
    const outcomes = check.services.map(({ serviceLineId, outcome }) => [serviceLineId, outcome]);
    expect(outcomes).toEqual([
      [open.serviceLineId, 'cured'],
      [other.id, 'worsened'],
    ]);
    expect(check.passed).toBe(false);
    const corrections = await checks().corrections(house.principal, open.requestId);
    expect(corrections).toEqual([expect.objectContaining({ kind: 'unasked_words', serviceIds: [other.id] })]);
  });

  it('does not pass while a term is worse or unsaid, though every finding is cured', async () => {
    await to('confirmed');
    const cases = [
      [{ priorWork: 'unsaid' as const }, 'prior_work'],
      [{ priorWork: 'does_not_count' as const }, 'prior_work'],
      [{ effectiveOn: '2026-04-01' }, 'effective_date'],
      [{ terms: { retentionMinor: 5_000_000 } }, 'retention'],
      [{ terms: { priorKnowledgeOn: '2026-02-28' } }, 'prior_knowledge_date'],
      [{ text: `Named Insured: Harbour Holdings Inc.\n\n${CURING_ENDORSEMENT}` }, 'named_insured'],
      [{ text: `${CURING_ENDORSEMENT}\nRetroactive Date: February 28, 2026` }, 'retroactive_date'],
    ] as const;
    for (const [changes, term] of cases) {
      await enterIssued(house, open.requestId, changes);
      const check = await newestCheck();
      expect([term, check.passed, check.services[0]?.outcome]).toEqual([term, false, 'cured']);
      expect(check.terms).toContainEqual(expect.objectContaining({ term, worsened: true }));
      const corrections = await checks().corrections(house.principal, open.requestId);
      expect(corrections).toContainEqual(expect.objectContaining({ kind: 'term', term }));
    }
  });

  it('judges the policy as it will stand when the endorsement takes effect', async () => {
    await to('confirmed');
    await enterIssued(house, open.requestId, { effectiveOn: '2026-06-01' });
    expect((await newestCheck()).services).toMatchObject([{ outcome: 'cured' }]);
    await workshop.drain();
    expect((await request()).openFindings).toBe(1);
  });

  it('files a paper that comes before anybody wrote that it is confirmed, and lets the request stay', async () => {
    await to('acknowledged');
    await enterIssued(house, open.requestId);
    expect(await request()).toMatchObject({ status: 'acknowledged' });
    expect((await to('confirmed')).status).toBe('confirmed');
    expect((await moveTo('issued')).status).toBe('issued');
  });

  it('takes the place of the same paper where it was filed with the policy before', async () => {
    await to('confirmed');
    await open.scene.file('Endorsement as it came by mail', CURING_ENDORSEMENT, 'endorsement');
    await enterIssued(house, open.requestId);
    expect(await newestCheck()).toMatchObject({ passed: true, services: [{ before: { verdict: 'gap' } }] });
    const papers = await house.get(WordingService).listByPolicyIds(house.principal, [open.scene.policy.id]);
    expect(papers.map(({ title, supersededAt }) => [title, supersededAt === null])).toEqual([
      ['Form TEO 100', true],
      ['Endorsement as it came by mail', false],
      ['Endorsement No. 1', true],
    ]);
  });

  it('takes the text typed in for a scan, and no scan alone', async () => {
    await to('confirmed');
    const { id: uploadId } = await house
      .get(UploadService)
      .store(house.principal, { filename: 'endorsement.pdf', bytes: scannedPdf() });
    const scan = enterIssued(house, open.requestId, { text: null, uploadId });
    await expect(scan).rejects.toMatchObject({ code: 'issued_wording/unreadable', field: 'uploadId' });
    expect(await issuedOnes()).toEqual([]);
    await enterIssued(house, open.requestId, { uploadId });
    expect((await newestCheck()).passed).toBe(true);
  });

  it('refuses what is wrong and keeps nothing of it', async () => {
    await to('confirmed');
    const cases = [
      [{ receivedOn: '2026-03-02' }, 'issued_wording/received_later', 'receivedOn'],
      [{ effectiveOn: '2027-06-01' }, 'wording/outside_period', 'effectiveOn'],
      [{ effectiveOn: 'soon' }, 'input/day', 'effectiveOn'],
      [{ priorWork: 'perhaps' as never }, 'input/choice', 'priorWork'],
      [{ title: ' ' }, 'input/blank', 'title'],
      [{ text: '' }, 'wording/empty', 'text'],
      [{ terms: { retentionMinor: -1 } }, 'input/amount', 'terms.retentionMinor'],
    ] as const;
    for (const [changes, code, field] of cases) {
      await expect(enterIssued(house, open.requestId, changes)).rejects.toMatchObject({ code, field });
    }
    expect(await issuedOnes()).toEqual([]);
    expect((await request()).status).toBe('confirmed');
  });

  it('is refused while nothing is awaited, and once it was checked', async () => {
    const early = enterIssued(house, open.requestId);
    await expect(early).rejects.toMatchObject({ code: 'issued_wording/not_awaited' });
    await to('checked');
    const late = enterIssued(house, open.requestId, { text: WRONG_ENDORSEMENT });
    await expect(late).rejects.toMatchObject({ code: 'issued_wording/already_checked' });
  });

  it('is entered once, however often it is sent', async () => {
    await to('confirmed');
    const actor = { ...house.principal, once: { key: newId(), requestHash: 'same' } };
    const input = {
      ...{
        requestId: open.requestId,
        title: 'Endorsement',
        text: CURING_ENDORSEMENT,
        priorWork: 'counts' as const,
      },
      ...{ effectiveOn: '2026-02-28', receivedOn: '2026-02-28' },
    };
    const [first, second] = [
      await house.get(IssuedWordingService).enter(actor, input),
      await house.get(IssuedWordingService).enter(actor, input),
    ];
    expect(second?.id).toBe(first?.id);
    expect(await issuedOnes()).toHaveLength(1);
  });
});

describe('correcting a wrong endorsement', () => {
  it('needs another wording, which takes the first one’s place', async () => {
    await to('correction_requested');
    await expect(moveTo('issued')).rejects.toMatchObject({ code: 'endorsement/no_issued_wording' });
    await enterIssued(house, open.requestId);
    expect((await request()).status).toBe('issued');
    const [newest, first] = await issuedOnes();
    expect(newest?.wordingId).not.toBe(first?.wordingId);
    const papers = await house.get(WordingService).listByPolicyIds(house.principal, [open.scene.policy.id]);
    expect(papers.find(({ id }) => id === first?.wordingId)?.replacedById).toBe(newest?.wordingId);
    expect((await newestCheck()).passed).toBe(true);
    expect((await to('closed')).status).toBe('closed');
  });

  it('keeps both where both shall count, and proves them together', async () => {
    await to('confirmed');
    const half = CURING_ENDORSEMENT.replace('managed endpoint detection and response,', '').replace(
      /security monitoring and managed security services, /,
      '',
    );
    await enterIssued(house, open.requestId, { text: half });
    expect((await newestCheck()).passed).toBe(false);
    await enterIssued(house, open.requestId, { replacesEarlier: false });
    expect((await newestCheck()).services).toMatchObject([{ before: { verdict: 'gap' }, outcome: 'cured' }]);
  });

  it('takes the same words anew, to say of prior work what was not said before', async () => {
    await to('confirmed');
    await enterIssued(house, open.requestId, { priorWork: 'unsaid' });
    expect((await newestCheck()).passed).toBe(false);
    await enterIssued(house, open.requestId);
    expect((await newestCheck()).passed).toBe(true);
  });
});

describe('attesting', () => {
  it('is for a licensed person, once, and of the newest check only', async () => {
    await to('issued');
    const check = await newestCheck();
    const producer = await house.hire('producer');
    await house.database.owner.query('delete from producer_licences where user_id = $1', [producer.userId]);
    const attempts: [Promise<unknown>, string][] = [
      [checks().attest(producer, check), 'endorsement/not_licensed'],
      [checks().attest(await house.hire('account_manager'), check), 'permission/denied'],
      [checks().attest(house.stranger, check), 'record/not_found'],
      [checks().attest(house.principal, { id: check.id, version: 9 }), 'record/changed'],
    ];
    for (const [attempt, code] of attempts) await expect(attempt).rejects.toMatchObject({ code });
    await expect(moveTo('checked')).rejects.toMatchObject({ code: 'endorsement/not_attested' });
    const attested = await checks().attest(house.principal, check);
    expect(attested).toMatchObject({
      attestedBy: house.principal.userId,
      attestedAt: house.clock.now(),
      version: 2,
    });
    const twice = checks().attest(house.principal, attested);
    await expect(twice).rejects.toMatchObject({ code: 'issue_check/attested' });
    await checks().recheck(house.principal, open.requestId);
    const old = checks().attest(house.principal, attested);
    await expect(old).rejects.toMatchObject({ code: 'issue_check/not_newest' });
  });

  it('is refused while the request is not issued', async () => {
    await to('acknowledged');
    await enterIssued(house, open.requestId);
    const attempt = checks().attest(house.principal, await newestCheck());
    await expect(attempt).rejects.toMatchObject({ code: 'issue_check/not_open' });
  });
});

describe('closing', () => {
  it('takes the signed acceptance of the client where the wording did not pass', async () => {
    await to('confirmed');
    await enterIssued(house, open.requestId, { text: WRONG_ENDORSEMENT });
    await to('checked');
    await expect(moveTo('delivered')).rejects.toMatchObject({ code: 'endorsement/not_proven' });
    await decide(house, await request(), 'accept_gap');
    expect((await to('closed')).status).toBe('closed');
  });

  it('is refused when the proven wording was withdrawn since, until it is checked again', async () => {
    await to('delivered');
    const [issued] = await issuedOnes();
    const why = 'filed on the wrong policy';
    await house.get(WordingService).supersede(house.principal, { id: issued!.wordingId, why });
    await workshop.drain();
    await expect(moveTo('closed')).rejects.toMatchObject({
      code: 'endorsement/not_proven',
      message: expect.stringContaining('Check it again'),
    });
    expect(await checks().recheck(house.principal, open.requestId)).toMatchObject({ passed: false });
  });

  it('follows a wording whose typing errors were mended', async () => {
    await to('delivered');
    const [issued] = await issuedOnes();
    await house.get(WordingService).supersede(house.principal, {
      ...{ id: issued!.wordingId, why: 'a typing error' },
      replacement: {
        kind: 'endorsement',
        title: 'Endorsement No. 1',
        effectiveOn: '2026-02-28',
        text: `${CURING_ENDORSEMENT}\nSigned.`,
      },
    });
    expect(await checks().recheck(house.principal, open.requestId)).toMatchObject({
      passed: true,
      services: [{ before: { verdict: 'gap' }, outcome: 'cured' }],
    });
  });
});

describe('who may', () => {
  it('is brokers; the portal sees the paper once it is delivered, and no check of it', async () => {
    const user = await house.hire('client_user', open.scene.client.id);
    await to('issued');
    const [issued] = await issuedOnes();
    const shown = async () => ({
      issued: (await house.get(IssuedWordingService).byRequestIds(user, [open.requestId])).length,
      words: (await house.get(WordingService).byIds(user, [issued!.wordingId])).length,
      papers: (await house.get(WordingService).listByPolicyIds(user, [issued!.policyId])).length,
    });
    expect(await shown()).toEqual({ issued: 0, words: 0, papers: 1 });
    await expect(house.get(WordingService).get(user, issued!.wordingId)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await to('checked');
    expect(await shown()).toMatchObject({ issued: 0, words: 0 });
    await to('delivered');
    expect(await shown()).toEqual({ issued: 1, words: 1, papers: 2 });
    await moveTo('checked');
    expect(await shown()).toMatchObject({ issued: 0, words: 0 });
    await to('delivered');
    await moveTo('withdrawn');
    expect(await shown()).toEqual({ issued: 1, words: 1, papers: 2 });
    for (const attempt of [
      async () => checks().byIssuedIds(user, [issued!.id]),
      async () => checks().corrections(user, open.requestId),
      async () => checks().recheck(user, open.requestId),
      async () => house.get(IssuedWordingService).enter(user, {} as never),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'permission/denied' });
    }
    expect(await house.get(IssuedWordingService).byRequestIds(house.stranger, [open.requestId])).toEqual([]);
    await expect(checks().recheck(house.stranger, open.requestId)).rejects.toMatchObject({
      code: 'record/not_found',
    });
  });
});
