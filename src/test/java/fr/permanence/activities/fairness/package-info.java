/** What is kept of draws. */
@NullMarked
package fr.permanence.activities.fairness;

import org.jspecify.annotations.NullMarked;
