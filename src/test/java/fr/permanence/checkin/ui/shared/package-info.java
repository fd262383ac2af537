/** What the tests of the desk stand on. */
@NullMarked
package fr.permanence.checkin.ui.shared;

import org.jspecify.annotations.NullMarked;
