/** Who is there at each point of the journey. */
@NullMarked
package fr.permanence.stays.rollcall;

import org.jspecify.annotations.NullMarked;
