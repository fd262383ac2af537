/** One session: who came, who has a place, who waits, whom to tell. */
@NullMarked
package fr.permanence.activities.ui.session;

import org.jspecify.annotations.NullMarked;
