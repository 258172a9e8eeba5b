import { sm2 } from 'sm-crypto-v2';
import type { Sm2Key } from './key-ring.ts';
import type { RandomBytes } from './random-bytes.ts';

/** The order of the curve's base point (GB/T 32918.5-2017). */
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/** A new SM2 key pair (GB/T 32918.1-2016 §6.1): a private scalar from 1 to n − 2 and the `04…` public point, in hex. */
export function generateSm2Pair(randomBytes: RandomBytes): Pick<Sm2Key, 'privateKey' | 'publicKey'> {
  for (;;) {
    const scalar = BigInt(`0x${Buffer.from(randomBytes(32)).toString('hex')}`);
    if (scalar >= 1n && scalar <= order - 2n) {
      const privateKey = scalar.toString(16).padStart(64, '0');
      return { privateKey, publicKey: sm2.getPublicKeyFromPrivateKey(privateKey) };
    }
  }
}
