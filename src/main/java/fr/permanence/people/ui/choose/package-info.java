/** Somebody chosen by a few letters, in whatever place of the house one is. */
@NullMarked
package fr.permanence.people.ui.choose;

import org.jspecify.annotations.NullMarked;
