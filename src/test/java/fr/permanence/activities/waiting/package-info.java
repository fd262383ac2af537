/** What is kept of waiting lists. */
@NullMarked
package fr.permanence.activities.waiting;

import org.jspecify.annotations.NullMarked;
