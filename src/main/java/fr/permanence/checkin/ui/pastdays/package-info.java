/** Days that are over, and their corrections. */
@NullMarked
package fr.permanence.checkin.ui.pastdays;

import org.jspecify.annotations.NullMarked;
