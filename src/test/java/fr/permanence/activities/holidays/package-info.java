/** What is kept of days off. */
@NullMarked
package fr.permanence.activities.holidays;

import org.jspecify.annotations.NullMarked;
