/** What is kept of places. */
@NullMarked
package fr.permanence.activities.signups;

import org.jspecify.annotations.NullMarked;
