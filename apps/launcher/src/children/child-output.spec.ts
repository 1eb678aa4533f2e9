import { readable } from './child-output.js';

describe('readable', () => {
  it('writes a line of our log for people', () => {
    const line = JSON.stringify({
      level: 'warn',
      time: '2026-03-01T10:15:02.123Z',
      process: 'api',
      msg: 'slow',
      durationMs: 900,
    });
    expect(readable(line)).toBe('10:15:02 WARN slow durationMs=900');
  });

  it('shows the stack of an error', () => {
    const line = JSON.stringify({
      level: 'error',
      time: '2026-03-01T10:15:02.123Z',
      msg: 'failed',
      err: { stack: 'Error: x\n at y' },
    });
    expect(readable(line)).toBe('10:15:02 ERROR failed: Error: x\n at y');
  });

  it.each(['plain words', '{"not":"a log line"}', '{broken'])('leaves %s as it is', (line) => {
    expect(readable(line)).toBe(line);
  });
});
