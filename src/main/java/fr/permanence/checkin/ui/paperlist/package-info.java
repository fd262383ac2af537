/** A list that was kept on paper, typed in afterwards. */
@NullMarked
package fr.permanence.checkin.ui.paperlist;

import org.jspecify.annotations.NullMarked;
