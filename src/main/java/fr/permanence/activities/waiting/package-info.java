/** Who waits for a place, in a strict order that explains itself. */
@NullMarked
package fr.permanence.activities.waiting;

import org.jspecify.annotations.NullMarked;
