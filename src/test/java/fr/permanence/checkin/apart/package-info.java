/** Tests of what they are named after. */
@NullMarked
package fr.permanence.checkin.apart;

import org.jspecify.annotations.NullMarked;
