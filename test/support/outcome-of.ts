import { ServiceError } from '../../lib/errors/service-error.ts';

/** What became of some work: `ok`, or the code of the error that it was refused with. @throws every other error */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
}
