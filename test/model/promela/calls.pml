/*
 * How an actor calls the database.
 *
 * Each write is one indivisible step, as a conditional write on one item is; the actor's own work between two calls
 * meets nobody. A call may be answered, may fail before its effect, may have its effect and lose its answer for good,
 * or may be made a second time by the client library after its first answer was lost. How often that happens in one
 * run is bounded by FAULTS. A process that dies is one that takes no further step, and safety is checked in every
 * state, so that death needs no step of its own.
 */

byte faults = FAULTS;
#define NEXT(step) true /* whichever comes first */
#define ON(step) true
#define LOSE(step) faults > 0 -> faults--
#define FAIL(step) faults > 0 -> faults--
#define IS_REPEATED true

/* A call whose answer matters: `fault` when there is none. `seen` is the same call, and what its caller learns by it. */
#define CALL(step, call, seen) \
  do \
  :: atomic { ON(step); seen }; break \
  :: atomic { LOSE(step); call; if :: IS_REPEATED :: fault = true; break fi } \
  :: atomic { FAIL(step); fault = true }; break \
  od

/* A call that puts something in order: whether it worked changes nothing for the caller. */
#define SETTLE(step, call) \
  do \
  :: atomic { ON(step); call; done = false }; break \
  :: atomic { LOSE(step); call; done = false; if :: IS_REPEATED :: break fi } \
  :: atomic { FAIL(step) }; break \
  od
