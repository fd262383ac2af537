/** Tests of follow-up levels. */
@NullMarked
package fr.permanence.people.followup;

import org.jspecify.annotations.NullMarked;
