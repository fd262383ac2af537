/** What is kept of codes. */
@NullMarked
package fr.permanence.checkin.codes;

import org.jspecify.annotations.NullMarked;
