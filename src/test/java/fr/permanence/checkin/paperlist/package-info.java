/** What is kept of paperlist. */
@NullMarked
package fr.permanence.checkin.paperlist;

import org.jspecify.annotations.NullMarked;
