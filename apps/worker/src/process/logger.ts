/** Under this token the process provides its logger. */
export const LOGGER = Symbol('Logger');
