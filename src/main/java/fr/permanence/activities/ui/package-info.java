/** The place of activities: the week, one session below it, and what leads on from there. */
@NullMarked
package fr.permanence.activities.ui;

import org.jspecify.annotations.NullMarked;
