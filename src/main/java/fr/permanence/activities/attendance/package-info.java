/** Who came: marks, what the check-in proposes, rates. */
@NullMarked
package fr.permanence.activities.attendance;

import org.jspecify.annotations.NullMarked;
