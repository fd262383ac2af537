/** What stays promise. */
@NullMarked
package fr.permanence.stays.ready;

import org.jspecify.annotations.NullMarked;
