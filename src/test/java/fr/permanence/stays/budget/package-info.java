/** What budgets promise. */
@NullMarked
package fr.permanence.stays.budget;

import org.jspecify.annotations.NullMarked;
