/** What stays promise. */
@NullMarked
package fr.permanence.stays.proposals;

import org.jspecify.annotations.NullMarked;
