/** All that one person does: her places, her waits, how often she came. */
@NullMarked
package fr.permanence.activities.ui.hers;

import org.jspecify.annotations.NullMarked;
