/** Past days, without a window. */
@NullMarked
package fr.permanence.checkin.ui.pastdays;

import org.jspecify.annotations.NullMarked;
