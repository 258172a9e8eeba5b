/*
 * What the product promises of guesses, counted by itself and not by the product's counters: an attempt is held from
 * its admission until its door's next success, or until it turns out to be no guess.
 *
 * Left out: the wait of a network. It is no promise as strict as the numbers: when one of the free attempts is refunded
 * while the door is contested, its place is free to all again, also to a network that its own count keeps waiting.
 */

byte heldAt[ATTEMPTS];        /* the door + 1 */
bool ofStranger[ATTEMPTS];
byte held[DOORS];             /* since the last success */
byte heldOfStrangers[DOORS];

inline hold(d, a) {
  d_step {
    heldAt[a] = d + 1;
    ofStranger[a] = !owners;
    held[d]++;
    heldOfStrangers[d] = heldOfStrangers[d] + (owners -> 0 : 1)
  }
}

inline letGo(a) {
  d_step {
    if
    :: heldAt[a] > 0 ->
      held[heldAt[a] - 1]--;
      heldOfStrangers[heldAt[a] - 1] = heldOfStrangers[heldAt[a] - 1] - (ofStranger[a] -> 1 : 0);
      heldAt[a] = 0
    :: else
    fi;
    ofStranger[a] = false
  }
}

inline letAllGo(d) {
  d_step {
    i = 0;
    do
    :: i < ATTEMPTS ->
      if
      :: heldAt[i] == d + 1 -> heldAt[i] = 0; ofStranger[i] = false
      :: else
      fi;
      i++
    :: else -> break
    od;
    i = 0;
    held[d] = 0;
    heldOfStrangers[d] = 0
  }
}
