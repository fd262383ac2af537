/** What stays promise. */
@NullMarked
package fr.permanence.stays.participants;

import org.jspecify.annotations.NullMarked;
