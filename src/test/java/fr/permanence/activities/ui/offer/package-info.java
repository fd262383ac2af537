/** The forms of activities, without a window. */
@NullMarked
package fr.permanence.activities.ui.offer;

import org.jspecify.annotations.NullMarked;
