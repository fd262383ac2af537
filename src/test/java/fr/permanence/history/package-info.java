/** Random histories of the whole desk, against a simple model of it. */
@NullMarked
package fr.permanence.history;

import org.jspecify.annotations.NullMarked;
