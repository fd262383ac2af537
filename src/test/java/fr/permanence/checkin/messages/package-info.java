/** Tests of what they are named after. */
@NullMarked
package fr.permanence.checkin.messages;

import org.jspecify.annotations.NullMarked;
