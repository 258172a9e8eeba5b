let given = 0;

/** A mobile number that no account has, E.164: counted, because random numbers meet in the end. */
export function newPhone(): string {
  given += 1;
  return `+86137${String(given).padStart(8, '0')}`;
}
