/** People who must not meet: whom to warn when both are here, never why. */
@NullMarked
package fr.permanence.checkin.apart;

import org.jspecify.annotations.NullMarked;
