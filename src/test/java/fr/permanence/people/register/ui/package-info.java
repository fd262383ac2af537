/** The import of a register, as it is used. */
@NullMarked
package fr.permanence.people.register.ui;

import org.jspecify.annotations.NullMarked;
