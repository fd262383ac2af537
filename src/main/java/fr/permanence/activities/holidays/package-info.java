/** Public holidays of France and school holidays of zone C. */
@NullMarked
package fr.permanence.activities.holidays;

import org.jspecify.annotations.NullMarked;
