/** The page of the days that stays are planned around. */
@NullMarked
package fr.permanence.stays.ui.dates;

import org.jspecify.annotations.NullMarked;
