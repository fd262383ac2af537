/** The papers of activities on the screen. */
@NullMarked
package fr.permanence.activities.ui.paper;

import org.jspecify.annotations.NullMarked;
