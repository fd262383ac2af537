/** How one gets there and back: what one travels with, who sits where, who drives, who has no seat. */
@NullMarked
package fr.permanence.stays.journeys;

import org.jspecify.annotations.NullMarked;
