/** What one takes along on a stay: the whole, sealed; what may be lost; sheets to meet and to call the roll by. */
@NullMarked
package fr.permanence.stays.paper;

import org.jspecify.annotations.NullMarked;
