/** Stories of the way in. */
@NullMarked
package fr.permanence.unlock.ui;

import org.jspecify.annotations.NullMarked;
