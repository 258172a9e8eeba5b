/*
 * A password change: one conditional write on one item.
 *
 * Three owners (or whoever knows the password) change it at once, from whatever version each has read; an operator
 * freezes and thaws. Each call of the database may fail, lose its answer, or be repeated after a lost answer, and then
 * the actor finds out as DynamoDbAccountStore.change does.
 *
 * Left out: the counts (attempts.pml) and codes (code.pml), which only decide who gets as far as this write, and policy
 * and history, which decide before it and write nothing.
 */

#ifndef CHANGERS
#define CHANGERS 3
#endif
#ifndef FAULTS
#define FAULTS 2
#endif

#include "calls.pml"
#include "rules/account.pml"

#define VERSIONS (2 * CHANGERS + 2)
byte succeededFrom[VERSIONS];    /* how many changes were made from a version */
byte passwordOf[VERSIONS];       /* the first password that a version was seen with */
bool madeBy[CHANGERS + 1];       /* whose write took effect */
bool wronglyToldMade, wronglyToldNot, twoPasswords;

#define TOLD_MADE 1
#define TOLD_NOT 2
#define TOLD_NOTHING 3

/* What the promises are held against, in the same step as the write. */
inline note(a, from) {
  if
  :: done ->
    madeBy[a] = true;
    succeededFrom[from]++;
    twoPasswords = twoPasswords || (passwordOf[version] != 0 && passwordOf[version] != password) || version == from;
    passwordOf[version] = password
  :: else
  fi
}

inline makeChange(a) {
  if
  :: changeId == a -> done = true
  :: else -> changeOn(from, a); note(a, from)
  fi
}

/* DynamoDbAccountStore.change: a first try, perhaps a second one of the client library, perhaps a look. */
proctype Changer(byte self) {
  short from;
  byte tries, told;
  byte network;
  bool done, fault, isMine;

  from = version; /* DynamoDbAccountStore.read */
  do
  :: atomic { makeChange(self); tries++; isMine = (changeId == self) }; break
  :: atomic { faults > 0 && tries == 0 -> faults--; makeChange(self); tries++; if :: true :: fault = true; break fi }
  :: atomic { faults > 0 && tries == 0 -> faults--; tries++; if :: true :: fault = true; break fi }
  od;
  if
  :: fault ->
    /* Every answer was lost, but perhaps not the write. */
    if
    :: atomic { changeId == self -> told = TOLD_MADE }
    :: atomic { changeId != self -> told = TOLD_NOTHING }
    :: told = TOLD_NOTHING
    fi
  :: !fault && (done || isMine) -> told = TOLD_MADE
#ifdef TRIES_UNKNOWN
  :: !fault && !done && !isMine -> told = TOLD_NOT
#else
  :: !fault && !done && !isMine && tries == 1 -> told = TOLD_NOT
  :: !fault && !done && !isMine && tries > 1 -> told = TOLD_NOTHING
#endif
  fi;
  wronglyToldMade = wronglyToldMade || (told == TOLD_MADE && !madeBy[self]);
  wronglyToldNot = wronglyToldNot || (told == TOLD_NOT && madeBy[self])
}

proctype Operator() {
  bool done;
  byte network;
  atomic { freezeOn() };
  atomic { thawOn() }
}

init {
  byte n = 1;
  atomic {
    do
    :: n <= CHANGERS -> run Changer(n); n++
    :: else -> break
    od;
    run Operator()
  }
}

ltl oneOfRacing { [] (succeededFrom[0] <= 1 && succeededFrom[1] <= 1 && succeededFrom[2] <= 1) }
ltl onePassword { [] (!twoPasswords) }
ltl toldSuccessHasIt { [] (!wronglyToldMade) }
ltl toldRefusalHasNothing { [] (!wronglyToldNot) }

/* All of them in one search. */
ltl everything { [] ((succeededFrom[0] <= 1 && succeededFrom[1] <= 1 && succeededFrom[2] <= 1) && (!twoPasswords) && (!wronglyToldMade) && (!wronglyToldNot)) }
