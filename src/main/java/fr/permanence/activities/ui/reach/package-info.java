/** What a change of one session reaches, and what comes of it, asked before it is done. */
@NullMarked
package fr.permanence.activities.ui.reach;

import org.jspecify.annotations.NullMarked;
