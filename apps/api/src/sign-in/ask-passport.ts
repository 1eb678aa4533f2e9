import type { Request } from 'express';
import passport from 'passport';

/**
 * What a Passport strategy says about a request: the user, or null when it refuses. Errors of the strategy are thrown.
 * The strategy is handed over itself and not registered by name: names live in one process-wide table.
 */
export function askPassport<User>(
  strategy: passport.Strategy,
  request: Pick<Request, 'headers' | 'body'>,
): Promise<User | null> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, user?: User | false | null) =>
      error ? reject(error) : resolve(user || null);
    const ask = passport.authenticate(strategy, { session: false }, answer) as (...args: unknown[]) => void;
    ask(request, {}, reject);
  });
}
