/** The papers of activities on the screen: each is seen before it is printed or kept as a file. */
@NullMarked
package fr.permanence.activities.ui.paper;

import org.jspecify.annotations.NullMarked;
