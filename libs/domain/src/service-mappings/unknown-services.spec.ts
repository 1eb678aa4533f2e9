import { clientsSelling } from './clients-selling.js';
import { inOrder, questionsOf } from './unknown-services.js';

const line = (name: string, clientId: string, code = 'unknown', confidence = 0.2) => ({
  name,
  clientId,
  code,
  confidence,
});

describe('the questions that a person answers', () => {
  it('are one per name however it is spelled, what most clients sell first', () => {
    const questions = questionsOf([
      line('Polaris', 'a'),
      line('Zorblax Care', 'a'),
      line('ZORBLAX care ($9/user)', 'b'),
      line('Zorblax-Care', 'c'),
      line('Zorblax Care', 'c'),
      line('Aegis', 'b'),
    ]);
    expect(questions).toEqual([
      {
        nameKey: 'zorblax care',
        name: 'Zorblax Care',
        spellings: ['ZORBLAX care ($9/user)', 'Zorblax Care', 'Zorblax-Care'],
        clientCount: 3,
        guess: null,
        confidence: 0,
      },
      expect.objectContaining({ nameKey: 'aegis', clientCount: 1 }),
      expect.objectContaining({ nameKey: 'polaris', clientCount: 1 }),
    ]);
    expect([...questions].reverse().sort(inOrder)).toEqual(questions);
  });

  it('show the best guess, and leave out what no word tells apart', () => {
    expect(
      questionsOf([
        line('Sentinel', 'a'),
        line('Sentinel', 'b', 'network_security', 0.5),
        line('Sentinel', 'c', 'help_desk', 0.55),
        line('***', 'a'),
      ]),
    ).toMatchObject([{ nameKey: 'sentinel', guess: 'help_desk', confidence: 0.55, clientCount: 3 }]);
  });
});

describe('the clients that sell under a name', () => {
  it('are found through thousands of other names, each once', async () => {
    const others = Array.from({ length: 1_000 }, (_, i) => ({ name: `Service ${i}`, clientIds: ['x'] }));
    const sold = [
      { name: 'Zorblax Care', clientIds: ['b', 'a'] },
      ...others,
      { name: 'zorblax care!', clientIds: ['b', 'c'] },
    ];
    expect(await clientsSelling('zorblax care', sold)).toEqual(['a', 'b', 'c']);
    expect(await clientsSelling('nothing', sold)).toEqual([]);
  });
});
