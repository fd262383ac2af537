/** Roles, what each may do, and who is signed in. */
@NullMarked
package fr.permanence.access;

import org.jspecify.annotations.NullMarked;
