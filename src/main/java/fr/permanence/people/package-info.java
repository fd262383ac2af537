/** Who is welcomed: identity, search, file. */
@NullMarked
package fr.permanence.people;

import org.jspecify.annotations.NullMarked;
