/** The import of the centre's register: see every row first, then bring in all of them or nobody. */
@NullMarked
package fr.permanence.people.register.ui;

import org.jspecify.annotations.NullMarked;
