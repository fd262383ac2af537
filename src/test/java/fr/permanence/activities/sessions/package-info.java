/** What is kept of planning. */
@NullMarked
package fr.permanence.activities.sessions;

import org.jspecify.annotations.NullMarked;
