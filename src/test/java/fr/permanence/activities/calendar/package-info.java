/** What is kept of calendar files. */
@NullMarked
package fr.permanence.activities.calendar;

import org.jspecify.annotations.NullMarked;
