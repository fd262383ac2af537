/** Who asked and never had a place, and lots drawn before everybody. */
@NullMarked
package fr.permanence.activities.ui.fairness;

import org.jspecify.annotations.NullMarked;
