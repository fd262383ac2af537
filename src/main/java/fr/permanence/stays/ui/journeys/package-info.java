/** The leaf of the journeys: what leaves when, who sits in it, who has no seat. */
@NullMarked
package fr.permanence.stays.ui.journeys;

import org.jspecify.annotations.NullMarked;
