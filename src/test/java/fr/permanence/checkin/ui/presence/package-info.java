/** Her page at the desk, without a window. */
@NullMarked
package fr.permanence.checkin.ui.presence;

import org.jspecify.annotations.NullMarked;
