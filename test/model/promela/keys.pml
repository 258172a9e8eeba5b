/*
 * Keys of the ring: what a process makes something with, and what the others know.
 *
 * An operator rotates twice; each new key goes in front, the one before it retires after an overlap, which is none when
 * it leaked. Each process keeps a copy of the ring and reads it again before a request when the copy is older than the
 * refresh interval. At any time it may make something with the key that it finds settled.
 *
 * Scaled down: minutes are ticks, of which the interval is two and settling three. Left out: a ring that cannot be read,
 * or not within a second: then a process goes on with the copy that it has, and what it does not know it asks for again.
 */

#define INTERVAL 2 /* refreshIntervalMs */
#define SETTLING 3 /* settlingMs: the interval, and what caches of public keys add to it */
#define END 7
#define PROCESSES 2
#define KEYS 3

byte clock;
byte newest;           /* in the ring: the number of its newest key, 0 being the first */
byte createdAt[KEYS];
byte retiresAt[KEYS];  /* 0: not said */
byte copy[PROCESSES];  /* the newest key in a process's copy */
byte copyRetires[PROCESSES * KEYS];
byte readAt[PROCESSES];
bool unknown, afterRetiring, hasNone;

#define RETIRES(p, k) copyRetires[(p) * KEYS + (k)]
#define IS_LIVE(p, k) (k <= copy[p] && (RETIRES(p, k) == 0 || clock < RETIRES(p, k)))
#ifdef NEW_KEY_AT_ONCE
#define IS_SETTLED(k) true
#else
#define IS_SETTLED(k) (createdAt[k] + SETTLING <= clock || k == 0)
#endif
/* What works now, by the ring and not by a copy of it. A process may be as late as the interval to hear of it. */
#define HAS_RETIRED(k) (retiresAt[k] > 0 && clock >= retiresAt[k] + INTERVAL)

#define HAS_RETIRED_AT_ONCE(k) (retiresAt[k] > 0 && retiresAt[k] < createdAt[k + 1] + SETTLING)

/* keepLive: ready */
inline readAgain(p) {
  if
  :: clock - readAt[p] >= INTERVAL ->
    readAt[p] = clock;
    copy[p] = newest;
    k = 0;
    do
    :: k < KEYS -> RETIRES(p, k) = retiresAt[k]; k++
    :: else -> break
    od
  :: else
  fi
}

proctype Process(byte p) {
  byte k, used, other;
  do
  :: clock < END ->
    atomic {
      readAgain(p);
      /* settledKey: the newest that is settled, else the oldest; of those that live */
      used = KEYS;
      k = 0;
      do
      :: k < KEYS -> used = (IS_LIVE(p, k) && IS_SETTLED(k) -> k : used); k++
      :: else -> break
      od;
      k = KEYS;
      do
      :: k > 0 && used == KEYS + 0 -> k--; if :: IS_LIVE(p, k) -> other = k + 1 :: else fi
      :: else -> break
      od;
      used = (used == KEYS && other > 0 -> other - 1 : used);
      other = 0;
      if
      :: used < KEYS ->
        /* The others know it, or read again before they need it. A key that was put to work because no other is left
         * is asked for. */
        other = 1 - p;
        unknown = unknown ||
          (used > copy[other] && clock - readAt[other] < INTERVAL && (used == 0 || !HAS_RETIRED_AT_ONCE(used - 1)));
        afterRetiring = afterRetiring || HAS_RETIRED(used)
      :: else -> hasNone = true
      fi;
      used = 0; k = 0; other = 0
    }
  :: clock >= END -> break
  od
}

/* rotateKeyRing */
proctype Operator() {
  byte k;
  do
  :: newest < KEYS - 1 && clock < END ->
    atomic {
      k = 0;
      do
      :: k < newest + 1 ->
        if
        :: retiresAt[k] == 0 -> retiresAt[k] = clock + 4
        :: retiresAt[k] == 0 && clock > 0 -> retiresAt[k] = clock
        :: retiresAt[k] > 0
        fi;
        k++
      :: else -> break
      od;
      newest++;
      createdAt[newest] = clock;
      k = 0
    }
  :: break
  od
}

active proctype Clock() {
  do
  :: clock < END -> clock++
  :: else -> break
  od
}

init {
  atomic { run Process(0); run Process(1); run Operator() }
}

ltl knownBeforeUse { [] (!unknown) }
ltl notAfterRetiring { [] (!afterRetiring) }
ltl alwaysAKey { [] (!hasNone) }

/* All of them in one search. */
ltl everything { [] ((!unknown) && (!afterRetiring) && (!hasNone)) }
