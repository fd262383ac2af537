/** Stories of the desk. */
@NullMarked
package fr.permanence.checkin.ui;

import org.jspecify.annotations.NullMarked;
