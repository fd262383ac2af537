/** The table of school holidays: seen, corrected, read from the ministry's file. */
@NullMarked
package fr.permanence.activities.ui.holidays;

import org.jspecify.annotations.NullMarked;
