/** Days shown and sessions moved, without a window. */
@NullMarked
package fr.permanence.activities.ui.agenda;

import org.jspecify.annotations.NullMarked;
