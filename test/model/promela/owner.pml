/*
 * An owner who comes from a network that the door remembers is judged in the end, whatever strangers do.
 *
 * Strangers of two other networks guess without end, while the owner tries until the attempt is admitted. Weakly fair:
 * whoever can take a step for ever takes one. The owner's own calls may fail FAULTS times, fewer than the free attempts
 * of a network: whoever fails more often than that waits for the schedule. Strangers never succeed, as what is guessed
 * right is no stranger's any more.
 *
 * Left out: strangers in the owner's own network, whom nothing tells from the owner.
 */

#define FREE 2
#define SHUT 3
#define FAULTS 1
#define TICKS 1
#define DOORS 1
#define REMEMBERED 1
#define MOST (SHUT + REMEMBERED * FREE)
#define FIRST_LOCK 1
#define LONGEST_LOCK 2
#define LAPSE 3
#define ROUNDS 2
#define SLOTS 1
#define SLOT(a) 0
#define NETWORKS 4
#define ATTEMPTS 10
#define RUNS 4
#define TIME byte
#define SECONDS(t) (t)

#include "calls.pml"
#include "rules/attempts.pml"
#include "rules/limits.pml"
#include "actors/attempt.pml"

TIME clock;
bool isJudged;

proctype Owner() {
  byte self, runId, start, ownTries, round, i, k, ownersNetwork;
  byte remembers[REMEMBERED];
  TIME startAt;
  bool owners, contested, isShut, isSettled, lapsed, refused, done, fault;
  byte network = 1;
again:
  atomic { refused = false; networkOf[self] = network; madeAt[self] = clock };
  count(0);
  if
  :: fault -> atomic { fault = false; self++ }; goto again
  :: !fault && refused -> goto again
  :: else -> isJudged = true
  fi
}

/* Its calls do not fail: a stranger's failed call only spares the owner. */
proctype Stranger(byte self; byte last; byte network) {
  byte runId, start, ownTries, round, i, k, ownersNetwork;
  byte remembers[REMEMBERED];
  TIME startAt;
  bool owners, contested, isShut, isSettled, lapsed, refused, done, fault;
again:
  atomic { refused = false; networkOf[self] = network; madeAt[self] = clock };
  count(0);
  if
  :: fault -> fault = false
  :: !fault && refused
  :: else -> atomic { assert(self < last); self++ }
  fi;
  goto again
}

active proctype Clock() {
  do
  :: clock < TICKS -> clock++
  :: else -> break
  od
}

init {
  atomic {
    doors[0].remembered[0] = 1;
    doors[0].runId = 1;
    lastRun = 1;
    run Owner();
    run Stranger(2, 6, 2)
#ifdef TWO_STRANGERS
    ; run Stranger(6, 10, 3)
#endif
  }
}

ltl ownerIsJudged { <> isJudged }
