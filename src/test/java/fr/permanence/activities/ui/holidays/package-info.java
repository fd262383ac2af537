/** The table of school holidays, without a window. */
@NullMarked
package fr.permanence.activities.ui.holidays;

import org.jspecify.annotations.NullMarked;
