/** What a stay costs and who pays for it, to the cent. */
@NullMarked
package fr.permanence.stays.budget;

import org.jspecify.annotations.NullMarked;
