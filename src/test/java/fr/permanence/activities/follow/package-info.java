/** What is kept when files become one or go into the bin. */
@NullMarked
package fr.permanence.activities.follow;

import org.jspecify.annotations.NullMarked;
