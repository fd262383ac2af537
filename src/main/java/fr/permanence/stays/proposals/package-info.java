/** Whom to think of for a stay: everybody with a reason, ranked by policies that have a name and can be said aloud. */
@NullMarked
package fr.permanence.stays.proposals;

import org.jspecify.annotations.NullMarked;
