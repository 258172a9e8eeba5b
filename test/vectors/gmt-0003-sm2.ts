import type { Sm2Key } from '../../lib/keys/key-ring.ts';

/**
 * The encryption example of GM/T 0003.5-2012, annex C (GB/T 32918.5-2017): its key, plaintext and ciphertext.
 * Its point happens to begin with the byte `04`, which is also the marker of an uncompressed point.
 */
export const gmt0003 = {
  key: {
    id: 'gmt-0003',
    createdAt: 0,
    privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
    publicKey:
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  } satisfies Sm2Key,
  plaintext: 'encryption standard',
  c1: '04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0',
  c3: '59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766',
  c2: '21886ca989ca9c7d58087307ca93092d651efa',
  /** Made with sm-crypto-v2 1.15.1 under the same key, C1C2C3 over base64, kept because its point begins with `04` too. */
  markedLikePoint: {
    plaintext: '密码 Passw0rd',
    ciphertext:
      '04d3a942d42928680543ce7670ed7a31abc1ae6def8cd476a9271544f2ac37b81e85ba407ca65cd84e2d6ed17a36ccb44a21f7b4314c611b8216683a60a4361e2fc73e152fa690e89b38d5d714da701a971ae3f63098d15c5ee7c2ca72b52643efbe9eafef6477582a4aa52c22da699a691df963',
  },
} as const;
