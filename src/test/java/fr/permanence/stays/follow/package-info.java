/** What stays promise. */
@NullMarked
package fr.permanence.stays.follow;

import org.jspecify.annotations.NullMarked;
