/** Stories of the window, and a desk made of fictional people to look at. */
@NullMarked
package fr.permanence.ui.shell;

import org.jspecify.annotations.NullMarked;
