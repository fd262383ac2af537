/** The lists of words that the centre keeps for itself, read by the desk and edited in the settings. */
@NullMarked
package fr.permanence.settings.lists;

import org.jspecify.annotations.NullMarked;
