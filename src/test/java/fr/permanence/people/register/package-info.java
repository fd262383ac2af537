/** Proofs of what the rooms of people promise. */
@NullMarked
package fr.permanence.people.register;

import org.jspecify.annotations.NullMarked;
