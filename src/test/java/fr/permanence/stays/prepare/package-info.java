/** What stays promise. */
@NullMarked
package fr.permanence.stays.prepare;

import org.jspecify.annotations.NullMarked;
