/** Who has a place, in the whole activity or in one session. */
@NullMarked
package fr.permanence.activities.signups;

import org.jspecify.annotations.NullMarked;
