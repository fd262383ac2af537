/** The desk: one box to welcome whoever comes in, today's visits, and what the teams leave to each other. */
@NullMarked
package fr.permanence.checkin.ui;

import org.jspecify.annotations.NullMarked;
