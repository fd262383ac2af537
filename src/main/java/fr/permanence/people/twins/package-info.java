/** Who is near to being the same, shown before a new person is written down. */
@NullMarked
package fr.permanence.people.twins;

import org.jspecify.annotations.NullMarked;
