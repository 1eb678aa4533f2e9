import { deflateSync, crc32 } from 'node:zlib';
import { openHouse, type House } from '../../test/house.js';
import { BrokerageService } from './brokerage.service.js';

let house: House;
let brokerages: BrokerageService;
beforeAll(async () => {
  house = await openHouse();
  brokerages = house.get(BrokerageService);
});
afterAll(() => house.close());

const version = async () => (await brokerages.read(house.principal)).version;
const change = async (changes: object) =>
  brokerages.update(house.principal, { version: await version(), ...changes });

describe('the letterhead of a brokerage', () => {
  it('is changed by its principals', async () => {
    const facts = {
      name: 'Alder Row Partners',
      address: '1 Alder Row\nSuite 4\n\nAlbany NY',
      licenceNumber: 'BR-100',
      phone: '+1 518 555 0100',
      email: 'Desk@alder.test',
      timeZone: 'America/Chicago',
      publicUrl: 'https://alder.example.test/carveback/',
    };
    const changed = await change(facts);
    expect(changed).toMatchObject({
      ...facts,
      email: 'desk@alder.test',
      publicUrl: 'https://alder.example.test/carveback',
      slug: 'alder',
      hasLogo: false,
    });
    const letterhead = await house.database.db.read(house.principal, (tx) => brokerages.letterhead(tx));
    expect(letterhead).toMatchObject({
      name: 'Alder Row Partners',
      addressLines: ['1 Alder Row', 'Suite 4', 'Albany NY'],
      logo: null,
    });
    expect(await house.audit(house.tenantId)).toContain('brokerage.changed');
    expect((await change({ phone: null })).phone).toBe('');
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'brokerage/time_zone'],
    [{ timeZone: '+05:00' }, 'brokerage/time_zone'],
    [{ timeZone: "UTC'; drop table users" }, 'brokerage/time_zone'],
    [{ publicUrl: 'javascript:alert(1)' }, 'brokerage/public_url'],
    [{ publicUrl: 'ftp://alder.test' }, 'brokerage/public_url'],
    [{ publicUrl: 'https://user:word@alder.test' }, 'brokerage/public_url'],
    [{ publicUrl: 'https://alder.test/?x=1' }, 'brokerage/public_url'],
    [{ name: '' }, 'input/blank'],
    [{ phone: 'one\ntwo' }, 'input/line_break'],
    [{ address: 'x'.repeat(501) }, 'input/too_long'],
    [{ email: 'a@x.test, b@x.test' }, 'input/email'],
  ])('refuses %j', async (changes, code) => {
    const [field] = Object.keys(changes);
    await expect(change(changes)).rejects.toMatchObject({ code, field });
  });

  it('cannot be changed by others, nor past a colleague', async () => {
    const stale = { version: (await version()) - 1, phone: '1' };
    await expect(brokerages.update(house.principal, stale)).rejects.toMatchObject({ code: 'record/changed' });
    for (const role of ['producer', 'account_manager', 'auditor'] as const) {
      await expect(brokerages.update({ ...house.auditor, role }, stale)).rejects.toMatchObject({
        code: 'permission/denied',
      });
    }
    expect((await brokerages.read(house.stranger)).slug).toBe('birch');
  });
});

describe('the logo', () => {
  it('may be a PNG or a JPEG, whatever it is called', async () => {
    const logo = png(40, 20);
    expect(await brokerages.setLogo(house.principal, await version(), logo)).toMatchObject({ hasLogo: true });
    expect(await brokerages.logo(house.auditor)).toEqual({ mediaType: 'image/png', bytes: logo });
    const letterhead = await house.database.db.read(house.principal, (tx) => brokerages.letterhead(tx));
    expect(letterhead.logo?.mediaType).toBe('image/png');
    await brokerages.setLogo(house.principal, await version(), jpeg(30, 10));
    expect((await brokerages.logo(house.auditor))?.mediaType).toBe('image/jpeg');
    expect(await brokerages.logo(house.stranger)).toBeNull();
    expect(await brokerages.setLogo(house.principal, await version(), null)).toMatchObject({
      hasLogo: false,
    });
    expect(await brokerages.logo(house.auditor)).toBeNull();
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', Buffer.alloc(0)],
    ['half a PNG', png(40, 20).subarray(0, 12)],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
    ['a picture of 100 megapixels', png(10_000, 10_000)],
    ['more than 200 kB', Buffer.concat([png(40, 20), Buffer.alloc(200_000)])],
  ])('may not be %s', async (_, bytes) => {
    const seen = await version();
    await expect(brokerages.setLogo(house.principal, seen, bytes)).rejects.toMatchObject({
      code: 'brokerage/logo',
      field: 'logo',
    });
    expect(await version()).toBe(seen);
  });
});

/** A grey picture of that size: signature, header, pixels (few of them for the large one), end. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 10_000)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The headers of a JPEG of that size. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0000b08000000000101110000', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    frame,
    Buffer.from('ffd9', 'hex'),
  ]);
}
