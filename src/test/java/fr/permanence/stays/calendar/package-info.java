/** What stays promise. */
@NullMarked
package fr.permanence.stays.calendar;

import org.jspecify.annotations.NullMarked;
