/** Turns the centre's own register, a spreadsheet, into people: what each column is, what each row becomes, and why not. */
@NullMarked
package fr.permanence.people.register;

import org.jspecify.annotations.NullMarked;
