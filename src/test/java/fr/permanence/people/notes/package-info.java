/** Tests of notes for the desk and of the bin. */
@NullMarked
package fr.permanence.people.notes;

import org.jspecify.annotations.NullMarked;
