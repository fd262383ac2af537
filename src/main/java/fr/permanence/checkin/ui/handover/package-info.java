/** What the teams leave to each other. */
@NullMarked
package fr.permanence.checkin.ui.handover;

import org.jspecify.annotations.NullMarked;
