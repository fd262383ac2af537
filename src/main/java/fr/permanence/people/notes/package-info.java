/** Notes for the desk: objective, dated, signed. */
@NullMarked
package fr.permanence.people.notes;

import org.jspecify.annotations.NullMarked;
