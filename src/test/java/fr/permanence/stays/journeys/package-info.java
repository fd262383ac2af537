/** What journeys promise. */
@NullMarked
package fr.permanence.stays.journeys;

import org.jspecify.annotations.NullMarked;
