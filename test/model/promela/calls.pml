/*
 * How an actor calls the database.
 *
 * Each write is one indivisible step, as a conditional write on one item is; the actor's own work between two calls
 * meets nobody. A call may be answered, may fail before its effect, may have its effect and lose its answer for good,
 * or may be made a second time by the client library after its first answer was lost. How often that happens in one
 * run is bounded by FAULTS. A process that dies is one that takes no further step, and safety is checked in every
 * state, so that death needs no step of its own.
 *
 * With REPLAY there is no choice left: a director (see replay.pml) says whose turn it is, for which step, and with
 * which outcome; the actor takes the step only if it has come to it, and the model must find the same outcome.
 */

#define ANSWERED 0
#define KEPT 1 /* the effect is there, the answer is lost */
#define FAILED 2

#ifdef REPLAY
mtype = {
  readAccount, admitByAll, startAgain, networkAdmit, countAmongAll, refundOutstanding, networkRefund,
  refundContested, succeed, change, freeze, thaw, endTokens, unlock, lookAtSlot, takeSlot, releaseSlot, forbidSlot, reopenSlot,
  prepare, deliver, countTry, refundTry, answer, nothing
};
#define NOBODY 255
byte turn = NOBODY;
mtype next = nothing;
byte how;
short expected;
#define NEXT(step) (turn == self && next == step)
#define ON(step) NEXT(step) && how == ANSWERED -> turn = NOBODY
#define LOSE(step) NEXT(step) && how == KEPT -> turn = NOBODY
#define FAIL(step) NEXT(step) && how == FAILED -> turn = NOBODY
#define IS_REPEATED false
#define EXPECT(got) assert(got == expected)
#else
byte faults = FAULTS;
#define NEXT(step) true
#define ON(step) true
#define LOSE(step) faults > 0 -> faults--
#define FAIL(step) faults > 0 -> faults--
#define IS_REPEATED true
#define EXPECT(got) skip
#endif

/* A call whose answer matters: `fault` when there is none. `seen` is the same call, and what its caller learns by it. */
#define CALL(step, call, seen) \
  do \
  :: atomic { ON(step); seen; EXPECT(done) }; break \
  :: atomic { LOSE(step); call; if :: IS_REPEATED :: fault = true; break fi } \
  :: atomic { FAIL(step); fault = true }; break \
  od

/* A call that puts something in order: whether it worked changes nothing for the caller. */
#define SETTLE(step, call) \
  do \
  :: atomic { ON(step); call; EXPECT(done); done = false }; break \
  :: atomic { LOSE(step); call; done = false; if :: IS_REPEATED :: break fi } \
  :: atomic { FAIL(step) }; break \
  od
