/** What stays promise. */
@NullMarked
package fr.permanence.stays;

import org.jspecify.annotations.NullMarked;
