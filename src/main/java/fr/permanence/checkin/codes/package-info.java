/** Visits by a code she chose, and their attaching to a person with her consent. */
@NullMarked
package fr.permanence.checkin.codes;

import org.jspecify.annotations.NullMarked;
