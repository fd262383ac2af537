/** What the papers of a stay promise. */
@NullMarked
package fr.permanence.stays.paper;

import org.jspecify.annotations.NullMarked;
