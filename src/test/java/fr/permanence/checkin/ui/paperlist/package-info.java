/** The paper list, without a window. */
@NullMarked
package fr.permanence.checkin.ui.paperlist;

import org.jspecify.annotations.NullMarked;
