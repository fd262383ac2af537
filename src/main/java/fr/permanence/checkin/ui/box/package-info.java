/** The one box: who answers to what is typed, and how she is checked in by a key. */
@NullMarked
package fr.permanence.checkin.ui.box;

import org.jspecify.annotations.NullMarked;
