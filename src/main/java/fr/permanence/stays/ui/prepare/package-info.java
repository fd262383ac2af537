/** How a stay is prepared: its team, what is to be done by when, the programme, and how it went. */
@NullMarked
package fr.permanence.stays.ui.prepare;

import org.jspecify.annotations.NullMarked;
