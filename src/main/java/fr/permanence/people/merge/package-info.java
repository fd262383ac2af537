/** Two files of one person become one, and can come apart again. */
@NullMarked
package fr.permanence.people.merge;

import org.jspecify.annotations.NullMarked;
