/** How places, waiting and marks follow when files become one, come apart, or go into the bin. */
@NullMarked
package fr.permanence.activities.follow;

import org.jspecify.annotations.NullMarked;
