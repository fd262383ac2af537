/** The vault, the database behind it, and the journal. */
@NullMarked
package fr.permanence.store;

import org.jspecify.annotations.NullMarked;
