/** Who is in: since when, with which children, and how a visit ends. */
@NullMarked
package fr.permanence.checkin.presence;

import org.jspecify.annotations.NullMarked;
