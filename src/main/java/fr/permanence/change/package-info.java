/** What changed, told to every open screen. */
@NullMarked
package fr.permanence.change;

import org.jspecify.annotations.NullMarked;
