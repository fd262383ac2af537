/** Everything held on one person, for her. */
@NullMarked
package fr.permanence.people.extract;

import org.jspecify.annotations.NullMarked;
