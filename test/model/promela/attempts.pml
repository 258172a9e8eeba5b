/*
 * Attempts at a password: counting and admitting.
 *
 * A few requests try one door at once, some from the same network; the clock moves between any two steps, and the
 * database fails or loses answers as often as FAULTS says. Whatever a request guesses, it may turn out right, wrong, or
 * no guess (a replaced password, a frozen account, a fault of the service).
 *
 * Scaled down: the free attempts, where the door is shut, the networks that are remembered, and the schedule. Left
 * out: the account, because nothing here reads it but for the door's name (change.pml), and the caps of a source over
 * all accounts, which each instance keeps to by itself.
 */

#ifndef REQUESTS
#define REQUESTS 3
#endif
#ifndef FREE
#define FREE 1
#endif
#ifndef SHUT
#define SHUT 2
#endif
#ifndef FAULTS
#define FAULTS 1
#endif
#ifndef TICKS
#define TICKS 0
#endif
#define DOORS 1
#define REMEMBERED 1
#define MOST (SHUT + REMEMBERED * FREE)
#define FIRST_LOCK 1
#define LONGEST_LOCK 2
#define LAPSE 3
#define ROUNDS 2
#define SLOTS 1
#define SLOT(a) 0
#define NETWORKS 3
#define RUNS (REQUESTS + 2)
#define ATTEMPTS REQUESTS
#define TIME byte
#define SECONDS(t) (t)

#include "calls.pml"
#include "rules/attempts.pml"
#include "rules/limits.pml"
#include "actors/attempt.pml"

TIME clock;

proctype Request(byte self; byte network) {
  byte runId, start, ownTries, round, i, k;
  byte ownersNetwork;
  byte remembers[REMEMBERED];
  TIME startAt;
  bool owners, contested, isShut, isSettled, lapsed, refused, done, fault;

  atomic { networkOf[self] = network; madeAt[self] = clock };
  count(0);
  if
  :: refused || fault
  :: else ->
    if
    :: skip /* wrong: PasswordProof.prove */
    :: atomic { letGo(self) }; refund(0)
    :: true -> SETTLE(succeed, endRun(0))
    fi
  fi;
  atomic { runId = 0; owners = false; contested = false; refused = false; fault = false; remembers[0] = 0 }
}

active proctype Clock() {
  do
  :: clock < TICKS -> clock++
  :: else -> break
  od
}

init {
  byte n;
  atomic {
    do
    :: n < REQUESTS -> run Request(n, 1 + n / 2); n++
    :: else -> break
    od
  }
}

ltl limitOfStrangers { [] (heldOfStrangers[0] <= SHUT) }
ltl limitOfAll { [] (held[0] <= MOST) }
ltl countedBeforeJudged { [] (held[0] <= SHUT - doors[0].quota) }

/* All of them in one search. */
ltl everything { [] ((heldOfStrangers[0] <= SHUT) && (held[0] <= MOST) && (held[0] <= SHUT - doors[0].quota)) }
