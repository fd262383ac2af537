/** The leaf on which the roll is called. */
@NullMarked
package fr.permanence.stays.ui.rollcall;

import org.jspecify.annotations.NullMarked;
