import type { Request, Response } from 'express';
import type { Caller } from './authenticator.js';
import { RequestLoaders } from './request-loaders.js';

/** What one GraphQL request carries through its resolvers. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
  readonly loaders: RequestLoaders;
  /** set by the access guard, at most once per request */
  caller?: Promise<Caller | null>;
}

export function makeContext({ req, res }: { req: Request; res: Response }): GraphqlContext {
  return { req, res, loaders: new RequestLoaders() };
}
