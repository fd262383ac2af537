/** Her page at the desk, without a window. */
@NullMarked
package fr.permanence.checkin.ui.atdesk;

import org.jspecify.annotations.NullMarked;
