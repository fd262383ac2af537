/** What roll-calls promise. */
@NullMarked
package fr.permanence.stays.rollcall;

import org.jspecify.annotations.NullMarked;
