/** The in-memory index behind the desk's one box. */
@NullMarked
package fr.permanence.people.search;

import org.jspecify.annotations.NullMarked;
