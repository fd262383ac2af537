/** The leaf of the budget, and the budget in one line. */
@NullMarked
package fr.permanence.stays.ui.budget;

import org.jspecify.annotations.NullMarked;
