/** How one kind of value is read from the text of an environment variable. */
export interface Kind<T> {
  /** Shown in error messages and in docs/configuration.md. */
  readonly expected: string;
  /** The value, or undefined when the text is not of this kind. */
  read(text: string): T | undefined;
}

export const text: Kind<string> = {
  expected: 'text',
  read: (value) => value,
};

export const flag: Kind<boolean> = {
  expected: 'true or false',
  read: (value) => ({ true: true, '1': true, false: false, '0': false })[value],
};

export const whole = (min: number, max: number): Kind<number> => ({
  expected: `a whole number from ${min} to ${max}`,
  read(value) {
    if (!/^\d{1,10}$/.test(value)) return undefined;
    const number = Number(value);
    return number >= min && number <= max ? number : undefined;
  },
});

export const oneOf = <T extends string>(...choices: readonly T[]): Kind<T> => ({
  expected: `one of ${choices.join(', ')}`,
  read: (value) => choices.find((choice) => choice === value),
});

export const address = (...protocols: readonly string[]): Kind<string> => ({
  expected: `an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  read(value) {
    if (!URL.canParse(value)) return undefined;
    const { protocol, hostname } = new URL(value);
    return protocols.includes(protocol) && hostname !== '' ? value : undefined;
  },
});

export const mailAddress: Kind<string> = {
  expected: 'an e-mail address',
  read: (value) => (/^[^\s@<>"]+@[^\s@<>"]+$/.test(value) ? value : undefined),
};

export const domainName: Kind<string> = {
  expected: 'a domain name in lower case, at most 120 characters',
  read: (value) =>
    value.length <= 120 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(value)
      ? value
      : undefined,
};

/** 32 random bytes or more, so that no key derived from it can be guessed. */
export const secretKey: Kind<string> = {
  expected: '32 or more random bytes as base64url (43 characters or more)',
  read: (value) => (/^[A-Za-z0-9_-]{43,}$/.test(value) ? value : undefined),
};
