import { describeDemo } from './demo.js';

describe('describeDemo', () => {
  it('says all that sign-in asks for', () => {
    const shared = { password: 'a long password', totpSecret: 'NBSWY3DPEHPK3PXP' };
    const text = describeDemo({
      brokerage: 'harbor',
      brokerageName: 'Harbor Brokers',
      users: [
        { role: 'account_manager', name: 'Ann Lee', email: 'ann@harbor.example', ...shared },
        { role: 'auditor', name: 'Bo Ek', email: 'bo@harbor.example', ...shared },
      ],
    });
    expect(text).toMatch(/Brokerage\s+harbor\n/);
    expect(text).toMatch(
      /ann@harbor\.example\s+Ann Lee, account manager\n\s+bo@harbor\.example\s+Bo Ek, auditor\n/,
    );
    expect(text).toMatch(/Password\s+a long password\n/);
    expect(text).toMatch(/Second factor\s+NBSWY3DPEHPK3PXP \(code now: \d{6}\)$/);
  });
});
