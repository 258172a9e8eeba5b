/** The vectors of the digitalscience dialect: a password's digest encrypted under a verification code. */
export const tripleDesVector = {
  password: 'Passw0rd!',
  code: '123456',
  keyHex: '92bf7f66349ac7c8ede0aedc81f41a663c720a4510dd0329',
  ecb: 'uYbNT0UtimKHUlTyxM1r5SRCWEr7yrb04CydSSSaTa3vb4/6BP03Ig==',
  cbcZeroIv: 'uYbNT0UtimIHNUhIJnaE1tkK3TKUc1od8oL7VEeP2M/aKITTUW3LcA==',
} as const;
