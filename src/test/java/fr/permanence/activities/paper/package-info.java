/** The papers of activities, tested on a real store. */
@NullMarked
package fr.permanence.activities.paper;

import org.jspecify.annotations.NullMarked;
