/** Passages: who comes in, on which day, and what the next team must know. */
@NullMarked
package fr.permanence.checkin;

import org.jspecify.annotations.NullMarked;
