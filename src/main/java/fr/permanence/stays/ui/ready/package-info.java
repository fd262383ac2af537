/** The board that says who is ready to leave on a stay, and what is missing, on the screen. */
@NullMarked
package fr.permanence.stays.ui.ready;

import org.jspecify.annotations.NullMarked;
