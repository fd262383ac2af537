/** The desk: the page that puts the box, the day and what the teams leave each other together. */
@NullMarked
package fr.permanence.checkin.ui;

import org.jspecify.annotations.NullMarked;
