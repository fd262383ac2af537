/** How the house is set, on a real vault. */
@NullMarked
package fr.permanence.settings;

import org.jspecify.annotations.NullMarked;
