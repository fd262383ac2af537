/** Who goes on a stay: the way from a proposal to the return, the children who come along, who is away today. */
@NullMarked
package fr.permanence.stays.participants;

import org.jspecify.annotations.NullMarked;
