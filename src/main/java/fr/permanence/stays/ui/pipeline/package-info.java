/** The way of each participant on the screen: who could be proposed, who is invited, confirmed, away and back. */
@NullMarked
package fr.permanence.stays.ui.pipeline;

import org.jspecify.annotations.NullMarked;
