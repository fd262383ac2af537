/** The block layer under the database: every block of its file is sealed, and an altered one is noticed. */
@NullMarked
package fr.permanence.store.sealed;

import org.jspecify.annotations.NullMarked;
