/** Whether each participant is ready to leave: agreement, papers, health, meals, whom to call, childcare, contribution. */
@NullMarked
package fr.permanence.stays.ready;

import org.jspecify.annotations.NullMarked;
